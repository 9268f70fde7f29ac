import { html, nothing, type TemplateResult } from "lit-html";

import type { State } from "../state";
import { text } from "../text";
import { alert } from "./alert";

/** What the portal says of its maintenance, in its own words: it answers all the same. */
export function maintenanceBanner({ place }: State): TemplateResult | typeof nothing {
  const told = place?.overview?.told;
  if (!told) return nothing;
  const said = (words: string | null, what: "announced" | "closed"): TemplateResult | typeof nothing =>
    words === null
      ? nothing
      : alert({
          tone: "warning",
          title: `${text(`maintenance-${what}`)}.`,
          body: words || text("maintenance-silent"),
          testid: `maintenance-${what}`,
        });
  return html`${said(told.closed, "closed")} ${said(told.maintenance, "announced")}`;
}
