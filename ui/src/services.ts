import type { ErrorView, ManageKeyView, ServicesView, ServiceView } from "./generated/view";
import { folded, wordsOf } from "./words";

export type ServiceState = ServiceView["state"];

/** In the order of a service's life. */
export const SERVICE_STATES: readonly ServiceState[] = [
  "draft",
  "submitted",
  "approved",
  "rejected",
  "deleted",
  "unknown",
];

/** The services that one Manage key reaches. */
export interface ServicesPage {
  /** Tells one visit from the next. */
  id: number;
  key: ManageKeyView;
  /** `null` until what is known was read. */
  view: ServicesView | null;
  /** The portal is being asked. */
  asking: boolean;
  /** How far the portal's answer has come. */
  progress: { found: number; pause: number | null };
  /** Why not even what is known could be read. */
  error: ErrorView | null;
  search: string;
  state: ServiceState | null;
  /** What search and state leave. */
  found: ServiceView[];
  /** How far the list is scrolled, in px. */
  scroll: number;
  /** The row that the keyboard is on. */
  row: number;
}

const byName = new Intl.Collator("it", { numeric: true, sensitivity: "base" });

export const sorted = (view: ServicesView): ServicesView => ({
  ...view,
  services: [...view.services].sort((one, other) => byName.compare(one.name, other.name)),
});

const haystacks = new WeakMap<ServiceView, string>();

function haystack(service: ServiceView): string {
  const known = haystacks.get(service);
  if (known !== undefined) return known;
  const { name, organization, taxCode, id } = service;
  const made = folded(`${name} ${organization} ${taxCode} ${id}`);
  haystacks.set(service, made);
  return made;
}

/** The services in the state chosen that contain every word that was typed. */
export function foundIn({ view, search, state }: Pick<ServicesPage, "view" | "search" | "state">): ServiceView[] {
  const all = view?.services ?? [];
  const words = wordsOf(search);
  if (words.length === 0 && state === null) return all;
  return all.filter(
    (service) =>
      (state === null || service.state === state) &&
      (words.length === 0 || words.every((word) => haystack(service).includes(word))),
  );
}

/** Whether the last whole list of the portal did not have it. */
export const isGone = ({ view }: ServicesPage, service: ServiceView): boolean =>
  !service.listed && view !== null && view.asOf !== null;

const USUAL_TEXT = 16;

/** The height of a row in px: 4 rem, as in the style sheet. It grows with the text. */
export const rowHeight = (): number =>
  4 * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_TEXT);
