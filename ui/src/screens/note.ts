import { html, nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { ErrorCode } from "../generated/view";
import { LONGEST, type NoteForm, weekdayOfDue, writtenDay } from "../notes";
import { errorAlert } from "../parts/alert";
import { dialog } from "../parts/dialog";
import { icon } from "../parts/icon";
import { option } from "../parts/option";
import type { Slot, State } from "../state";
import { text, todoOf, whatOf } from "../text";

type Name = "installed-at" | "owner" | "due" | "text";

/** Beside which field an error belongs. */
const FIELDS: Partial<Record<ErrorCode, Name>> = {
  note_installed_at_unfit: "installed-at",
  note_owner_unfit: "owner",
  note_due_unfit: "due",
  note_text_unfit: "text",
};

/** What the person keeps beside a pair: which key is in use and where, whose the pair is, by when, and what else. */
export function noteDialog({ busy }: State, form: NoteForm, actions: Actions): TemplateResult {
  const { product, note, inUse, error } = form;
  const saving = busy.has("note");
  const isWrong = (name: Name): boolean => error !== null && FIELDS[error.code] === name;
  const write = (event: Event): void => actions.writeDue(writtenDay((event.currentTarget as HTMLInputElement).value));
  const isElsewhere = error !== null && FIELDS[error.code] === undefined;
  const field = (name: Name, control: TemplateResult): TemplateResult => html`<div class="field">
    <label for="note-${name}">${text(`note-${name}`)}</label>
    ${control}
    <p id="note-${name}-about" class="hint ${isWrong(name) ? "wrong" : ""}" role=${isWrong(name) ? "alert" : nothing}>
      ${error && isWrong(name) ? html`${icon("error")}${whatOf(error.code)} ${todoOf(error.code)}` : hint(name, form)}
    </p>
  </div>`;
  const line = (name: Name, value: string, isOff = false): TemplateResult =>
    field(
      name,
      html`<input
        id="note-${name}"
        class="box ${name === "due" ? "day" : ""}"
        name=${name}
        type=${name === "due" ? "date" : "text"}
        data-testid="note-${name}"
        autocomplete="off"
        maxlength=${name === "due" ? nothing : LONGEST.line}
        aria-describedby="note-${name}-about"
        aria-invalid=${isWrong(name) ? "true" : nothing}
        ?autofocus=${isWrong(name)}
        ?disabled=${isOff}
        .value=${value}
        @input=${name === "due" ? write : nothing}
      />`,
    );
  const content = html`<p id="dialog-text">${text("note-lead")}</p>
    <form class="note-form" novalidate autocomplete="off" @submit=${saver(inUse, actions)}>
      <fieldset>
        <legend>${text("note-which")}</legend>
        <div class="options">
          ${[null, "primary" as const, "secondary" as const].map((slot) => choice(slot, inUse, error === null, actions))}
        </div>
      </fieldset>
      ${line("installed-at", note.installedAt, inUse === null)}
      <div class="two">${line("owner", note.owner)} ${line("due", note.due ?? "")}</div>
      ${field(
        "text",
        html`<textarea
          id="note-text"
          class="box"
          name="text"
          rows="3"
          data-testid="note-text"
          maxlength=${LONGEST.text}
          aria-describedby="note-text-about"
          aria-invalid=${isWrong("text") ? "true" : nothing}
          ?autofocus=${isWrong("text")}
          .value=${note.text}
        ></textarea>`,
      )}
      ${error && isElsewhere ? errorAlert(error, { testid: "note-error", loud: true }) : nothing}
      <div class="actions">
        <button
          type="button"
          class="button outlined"
          data-testid="note-cancel"
          ?autofocus=${isElsewhere}
          @click=${actions.closeDialog}
        >
          ${text("cancel")}
        </button>
        <button type="submit" class="button" data-testid="note-save" ?disabled=${saving}>${text("note-save")}</button>
      </div>
    </form>`;
  return dialog(text("note-open-label", { product }), content, actions.closeDialog);
}

const hint = (name: Name, { due }: NoteForm): string =>
  (name === "due" ? weekdayOfDue(due) : null) ?? text(`note-${name}-hint`);

/** One of the keys as the one in use, or none of them. */
function choice(slot: Slot | null, inUse: Slot | null, isFirst: boolean, actions: Actions): TemplateResult {
  const value = slot ?? "none";
  return option({
    group: "in-use",
    value,
    testid: `note-in-use-${value}`,
    words: text("note-in-use-which", { slot: value }),
    chosen: slot === inUse,
    first: isFirst && slot === inUse,
    pick: () => actions.pickInUse(slot),
  });
}

/** What is in the fields is in them alone until it is saved. */
const saver =
  (inUse: Slot | null, actions: Actions) =>
  (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = (name: Name): HTMLInputElement | null => form.querySelector(`[name="${name}"]`);
    const written = (name: Name): string => field(name)?.value ?? "";
    // A field that holds a part of a day says that it is empty.
    const isHalf = field("due")?.validity.badInput === true;
    const due = isHalf ? "?" : writtenDay(written("due"));
    const note = { inUse, installedAt: written("installed-at"), owner: written("owner"), due, text: written("text") };
    const showWrong = (): void => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    void actions.saveNote(note).then(showWrong);
  };
