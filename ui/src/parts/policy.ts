import { nothing, type TemplateResult } from "lit-html";

import type { State } from "../state";
import { todoOf, whatOf } from "../text";
import { alert } from "./alert";

/** What the organisation laid down is not understood: why the real portals are not reached. */
export function policyBanner({ app }: State): TemplateResult | typeof nothing {
  if (app?.policy !== "unfit") return nothing;
  return alert({ tone: "error", title: whatOf("policy_unfit"), body: todoOf("policy_unfit"), testid: "policy-banner" });
}
