const CONTROLS = "button, input, select, textarea, summary, [tabindex='0']";

/** So many are remembered: of a message that is closed, and of a search that is cleared, the one before is enough. */
const REMEMBERED = 8;

interface Used {
  control: HTMLElement;
  /** Of which kind it is, and the how manyth of that: when it is removed, the next of its kind takes its place. */
  kind: string | null;
  nth: number;
}

/** Which controls were used, so that the focus is not lost when one of them goes. */
export class Focus {
  readonly #root: HTMLElement;
  #used: Used[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const event of ["focusin", "click"]) root.addEventListener(event, (used) => this.#remember(used.target), true);
  }

  /** What was used on another page says nothing of this one. */
  forget(): void {
    this.#used = [];
  }

  /** A dialog takes the focus: it comes back to what has it now, control or not. */
  leave(): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && this.#root.contains(activeElement)) this.#note(activeElement);
  }

  /** Back to the control used last, where the focus is nowhere; `otherwise` where nothing is left of all that was used. */
  restore(otherwise: HTMLElement | null): void {
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body || activeElement.closest("[hidden], [inert]");
    const last = this.#used[0];
    if (!isLost || !last) return;
    if (last.control.isConnected) {
      // It may be disabled while what it asked for is under way: the focus comes back when it is not.
      if (canTake(last.control)) last.control.focus();
      return;
    }
    const before = this.#used.find(({ control }) => control.isConnected && canTake(control))?.control;
    const next = neighbour(this.#ofKind(last.kind), last.nth) ?? before;
    if (next) next.focus();
    else otherwise?.focus({ preventScroll: true });
  }

  #remember(target: EventTarget | null): void {
    const control = target instanceof Element ? target.closest<HTMLElement>(CONTROLS) : null;
    if (control && !control.closest("dialog")) this.#note(control);
  }

  #note(control: HTMLElement): void {
    const kind = control.getAttribute("data-testid");
    const used = { control, kind, nth: this.#ofKind(kind).indexOf(control) };
    this.#used = [used, ...this.#used.filter((one) => one.control !== control)].slice(0, REMEMBERED);
  }

  #ofKind(kind: string | null): HTMLElement[] {
    return kind ? [...this.#root.querySelectorAll<HTMLElement>(`[data-testid="${kind}"]`)] : [];
  }
}

const canTake = (control: HTMLElement): boolean => !control.matches(":disabled") && !control.closest("[hidden], [inert]");

/** The one that moved up into the place, or the last. */
function neighbour(others: HTMLElement[], nth: number): HTMLElement | undefined {
  const left = others.filter(canTake);
  return left[Math.min(nth, left.length - 1)];
}
