import { render } from "lit-html";

import type { Actions } from "./actions";
import { appearanceOf, isDark, languageOf } from "./appearance";
import { Focus } from "./focus";
import { page } from "./page";
import { windowTitle } from "./parts/words";
import type { Dialog, Screen, State } from "./state";
import { speak } from "./text";

/** Draws states into `root`, and does what a template cannot: titles, modal dialogs, the focus, the first paint. */
export class Frame {
  readonly #root: HTMLElement;
  readonly #actions: Actions;
  readonly #painted: (screen: Screen) => void;
  #screen: Screen = "starting";
  #dialog: Dialog["what"] | null = null;
  #stumbles = 0;
  #lastPainted: string | null = null;
  #searches = 0;
  /** In px, as it was told last. */
  #barHeight: number | null = null;
  /** The search field is wanted, and not there yet. */
  #awaitsSearch = false;
  readonly #focus: Focus;

  constructor(root: HTMLElement, actions: Actions, painted: (screen: Screen) => void) {
    this.#root = root;
    this.#actions = actions;
    this.#painted = painted;
    this.#focus = new Focus(root);
  }

  draw(state: State): void {
    if (state.dialog && !this.#dialog) this.#focus.leave();
    dress(state);
    render(page(state, this.#actions), this.#root);
    document.title = windowTitle(state);
    this.#tellBar();
    this.#keepFocus(state);
    this.#tellPainted(state);
    this.#dialog = state.dialog?.what ?? null;
    this.#screen = state.screen;
  }

  /** What stays in sight below the bar with the environment begins where it ends: a long name makes it higher. */
  #tellBar(): void {
    const height = this.#root.querySelector<HTMLElement>(".bar2")?.offsetHeight ?? 0;
    if (height === this.#barHeight) return;
    this.#barHeight = height;
    document.documentElement.style.setProperty("--bar", `${height}px`);
  }

  #keepFocus(state: State): void {
    const dialog = this.#root.querySelector("dialog");
    if (dialog) {
      if (!dialog.open) dialog.showModal();
      const isLost = !dialog.contains(document.activeElement);
      if (isLost || state.dialog?.what !== this.#dialog) dialog.querySelector<HTMLElement>("[autofocus]")?.focus();
      return;
    }
    if (state.screen !== this.#screen) {
      document.documentElement.scrollTop = 0;
      const rows = this.#root.querySelector(".rows");
      if (rows) rows.scrollTop = state.services?.scroll ?? 0;
      if (this.#screen !== "starting") this.#title()?.focus({ preventScroll: true });
      this.#focus.forget();
      this.#awaitsSearch = false;
    }
    if (this.#goesToSearch(state) || state.screen !== this.#screen) return;
    const stumbles = state.settings?.stumbles ?? 0;
    if (stumbles !== this.#stumbles) this.#root.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    this.#stumbles = stumbles;
    this.#focus.restore(this.#title());
  }

  /** A page that was just opened may have nothing to search yet; whoever goes elsewhere meanwhile is left there. */
  #goesToSearch({ searches }: State): boolean {
    const isAsked = searches !== this.#searches;
    this.#searches = searches;
    const isStill = [null, document.body, this.#title()].includes(document.activeElement as HTMLElement | null);
    this.#awaitsSearch = isAsked || (this.#awaitsSearch && isStill);
    const field = this.#root.querySelector<HTMLInputElement>("main [data-search]");
    if (!this.#awaitsSearch || !field) return false;
    this.#awaitsSearch = false;
    field.focus();
    field.select();
    return true;
  }

  #title = (): HTMLElement | null => this.#root.querySelector<HTMLElement>("h1");

  /** The first content of a screen, not the sign that it is being waited for. */
  #tellPainted(state: State): void {
    const content = contentOf(state);
    if (content === null || content === this.#lastPainted) return;
    this.#lastPainted = content;
    const { screen } = state;
    requestAnimationFrame(() => requestAnimationFrame(() => this.#painted(screen)));
  }
}

/** Language, colours and shapes, for all that is drawn from here on. */
function dress(state: State): void {
  const language = languageOf(state);
  speak(language);
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  dataset["theme"] = isDark(state) ? "dark" : "light";
  dataset["palette"] = appearanceOf(state).palette;
}

/** Names the content on display; `null` while there is none. */
function contentOf({ screen, chooser, place, page, io, services, allKeys, history, settings, connection }: State): string | null {
  switch (screen) {
    case "starting":
      return null;
    case "unusable":
    case "first_run":
      return screen;
    case "institutions":
      return chooser.institutions.length > 0 || !chooser.asking ? screen : null;
    case "overview":
      return place && (place.overview || !place.asking) ? `${screen} ${place.institution.id}` : null;
    case "io":
      return io.keys || io.error ? screen : null;
    case "services":
      return services && (services.view || services.error) ? `${screen} ${services.id}` : null;
    case "service":
    case "keys":
      return page && (page.view || !page.asking) ? `${screen} ${page.id}` : null;
    case "generate":
      return page ? `${screen} ${page.id}` : null;
    case "all_keys":
      return allKeys && (allKeys.found || allKeys.error) ? `${screen} ${allKeys.id}` : null;
    case "history":
      return history && (history.events || history.error) ? `${screen} ${history.id}` : null;
    case "settings":
      return settings && (settings.view || settings.error) ? `${screen} ${settings.id}` : null;
    case "connection":
      return connection ? screen : null;
    case "help":
      return screen;
  }
}
