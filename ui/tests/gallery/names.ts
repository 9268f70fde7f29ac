import axe from "axe-core";

const CONTROLS = "button, input, select, textarea, summary, a[href], [role=button]";

/** What can be used now: of a page under a modal dialog, nothing. */
export function controls(): HTMLElement[] {
  const within = document.querySelector("dialog[open]") ?? document.body;
  return [...within.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (one) => one.closest("[inert], [hidden]") === null && one.checkVisibility(),
  );
}

/** Every control has a name, and no two of the same kind have the same. */
export function namesOnce(): string[] {
  axe.setup(document);
  const known = new Set<string>();
  const findings: string[] = [];
  for (const control of controls()) {
    const name = axe.commons.text.accessibleText(control).trim();
    const called = `${kind(control)} "${name}"`;
    if (name === "") findings.push(`no name: ${control.outerHTML.slice(0, 160)}`);
    else if (known.has(called)) findings.push(`twice: ${called}`);
    known.add(called);
  }
  axe.teardown();
  return findings;
}

const kind = (control: HTMLElement): string =>
  control.getAttribute("role") ?? (control instanceof HTMLInputElement ? control.type : control.tagName.toLowerCase());
