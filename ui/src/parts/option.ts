import { html, nothing, type TemplateResult } from "lit-html";

interface Choice {
  /** One of these is chosen at a time. */
  group: string;
  value: string;
  testid: string;
  words: string;
  hint?: string;
  chosen: boolean;
  disabled?: boolean;
  /** The id of what else is to be known of it. */
  about?: string | null;
  /** Whether a dialog begins here. */
  first?: boolean;
  pick: () => void;
}

/** One of several that exclude each other. */
export const option = ({ group, value, testid, words, hint, chosen, disabled, about, first, pick }: Choice): TemplateResult =>
  html`<label class="option ${disabled ? "disabled" : ""}">
    <input
      type="radio"
      name=${group}
      value=${value}
      data-testid=${testid}
      aria-describedby=${about ?? nothing}
      ?disabled=${disabled}
      ?autofocus=${first}
      .checked=${chosen}
      @change=${pick}
    />
    <span><b>${words}</b>${hint ? html`<small>${hint}</small>` : nothing}</span>
  </label>`;
