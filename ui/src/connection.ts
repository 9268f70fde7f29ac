import type { ConnectionView, ErrorCode, ErrorView, HopView } from "./generated/view";
import type { Environment } from "./state";

/** "Controlla la connessione". */
export interface ConnectionPage {
  /** Tells one check from the next. */
  id: number;
  environment: Environment;
  asking: boolean;
  /** What was found; `null` until it was looked for. */
  view: ConnectionView | null;
  /** Why it could not even be looked for. */
  error: ErrorView | null;
}

/** A portal that answers with an error is not one that cannot be reached. */
const UNREACHED: readonly ErrorCode[] = [
  "portal_unreachable",
  "portal_timed_out",
  "portal_interrupted",
  "portal_name_not_found",
  "portal_connect_timed_out",
  "portal_connect_reset",
  "portal_proxy_unreachable",
  "portal_proxy_login_needed",
  "portal_proxy_refused",
  "portal_untrusted",
  "portal_certificate_of_other_host",
  "portal_certificate_out_of_date",
  "portal_client_certificate_refused",
  "portal_tls_failed",
  "portal_network_page",
  "demo_not_started",
];

export const isUnreached = (code: ErrorCode): boolean => UNREACHED.includes(code);

/** The hop at which the way ends. */
export const endOf = ({ hops }: ConnectionView): HopView | undefined => hops.find(({ state }) => state === "failed");
