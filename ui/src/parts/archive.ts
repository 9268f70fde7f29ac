import { nothing, type TemplateResult } from "lit-html";

import type { Actions } from "../actions";
import type { State } from "../state";
import { text } from "../text";
import { alert } from "./alert";

/** In which condition the archive is, where the person should know of it. */
export function archiveBanner({ app, archiveRead }: State, actions: Actions): TemplateResult | typeof nothing {
  const archive = app?.archive ?? null;
  if (archive === null || archive.is === "whole") return nothing;
  if (archive.is === "set_aside" && archiveRead) return nothing;
  const id = archive.is.replaceAll("_", "-");
  const file = archive.is === "set_aside" ? archive.file : "";
  return alert({
    tone: "warning",
    title: `${text(`archive-${id}-title`)}.`,
    body: text(`archive-${id}-body`, { file }),
    testid: "archive-banner",
    id: "archive-banner",
    ...(archive.is === "set_aside" ? { close: actions.closeArchive, closeLabel: text("archive-close") } : {}),
  });
}

/** Why nothing can be changed: what is done could not be noted. `null` where it can. */
export function whyUnchangeable({ app }: State): string | null {
  const archive = app?.archive ?? null;
  if (archive === null || archive.is === "whole" || archive.is === "set_aside") return null;
  return text("archive-unchangeable");
}

/** For a control that is off because of it: the reason in its title, and the banner as its description. */
export const explained = (why: string | null) => ({
  title: why ?? nothing,
  by: why === null ? nothing : "archive-banner",
});
