import type { Actions } from "./actions";
import { isRefreshable } from "./actions/shortcuts";
import { isChecking } from "./checks";
import type { FoundPairView, InstitutionView, PairView } from "./generated/view";
import { nameAmong } from "./pairs";
import type { Command, PaletteForm } from "./palette";
import { whyUnchangeable } from "./parts/archive";
import { whyClosed, whyUngeneratable, whyUnregenerable, whyUnusable } from "./parts/why";
import { foundIn } from "./services";
import { type Environment, isSame, type KeyName, type KeysPage, type Slot, type State } from "./state";
import { text } from "./text";
import { folded, wordsOf } from "./words";

const ENVIRONMENTS: readonly Environment[] = ["collaudo", "produzione"];

/** So many services are told by name; whoever wants others searches among the services themselves. */
const SERVICES = 20;
/** Of so many entes or fewer both environments are told without being asked for. */
const FEW = 3;

export type Asked = Pick<PaletteForm, "search" | "pairs">;

/** All that can be asked for from where the person is. */
export function commandsOf(state: State, actions: Actions, { search, pairs }: Asked): Command[] {
  const isOpen = state.app !== null && state.app.portal !== null;
  return [
    ...(isOpen ? [...ofKeys(state, actions), ...ofPage(state, actions), ...sections(state, actions)] : []),
    ...(isOpen ? [...pairs.map((found) => ofPair(found, actions)), ...institutions(state, actions, search), ...services(state, actions, search)] : []),
    ...others(state, actions, isOpen),
  ];
}

function ofKeys(state: State, actions: Actions): Command[] {
  const { page, screen } = state;
  if (!page || (screen !== "keys" && screen !== "service")) return [];
  const pairs = page.view?.pairs ?? [];
  return pairs.flatMap((pair) => {
    const name = page.service?.name ?? nameAmong(pairs, pair);
    return (["primary", "secondary"] as const).flatMap((slot) => ofKey(state, actions, page, pair, name, slot));
  });
}

function ofKey(state: State, actions: Actions, page: KeysPage, pair: PairView, product: string, slot: Slot): Command[] {
  const key: KeyName = { subscription: pair.subscription, slot };
  const named = { slot, product };
  const unusable = whyUnusable(state, pair, key);
  const isShown = isSame(state.shown, key);
  const where = page.service?.id ?? `${page.view?.institution.id ?? ""}/${page.environment}`;
  const command = (verb: string, label: string, why: string | null, run: () => void): Command => ({
    id: `${verb}/${where}/${pair.subscription}/${slot}`,
    group: "keys",
    label,
    words: `${pair.manualName ?? ""} ${pair.subscription} ${text(`palette-words-${verb}`)}`,
    why,
    run,
    ...(pair.manualName ? { about: text("manual-name", { name: pair.manualName }) } : {}),
  });
  const checking = isChecking(state.checks) ? text("check-asking") : null;
  return [
    command("show", text(isShown ? "key-hide-label" : "key-show-label", named), unusable, () => void actions.toggleReveal(key)),
    command("copy", text("key-use-label", named), unusable, () => void actions.copy(key)),
    ...(page.service || pair.productKnown
      ? [command("verify", text("key-verify-label", named), unusable ?? checking, () => void actions.verify(key))]
      : []),
    command("regenerate", text("key-regenerate-label", named), whyUnregenerable(state, pair), () => actions.askRegenerate(key)),
  ];
}

/** A stored pair of whatever ente. */
function ofPair(found: FoundPairView, actions: Actions): Command {
  const { pair, realm, institution, taxCode } = found;
  const { installedAt, owner, text: note } = pair.note;
  const where = realm === "io" ? text("product-io") : text("environment-name", { environment: realm });
  return {
    id: `pair/${realm}/${taxCode}/${pair.subscription}`,
    group: "pairs",
    label: `${pair.title} · ${institution}`,
    about: `${where} · ${taxCode}`,
    words: [pair.manualName ?? "", pair.subscription, installedAt, owner, note].join(" "),
    searched: true,
    run: () => actions.openPairFromAnywhere(found),
  };
}

function ofPage(state: State, actions: Actions): Command[] {
  const { screen } = state;
  const generate: Command = {
    id: "generate",
    group: "page",
    label: text("keys-generate"),
    why: whyUngeneratable(state),
    run: actions.openGenerate,
  };
  const refresh: Command = {
    id: "refresh",
    group: "page",
    label: text("palette-refresh"),
    deed: "refresh",
    run: () => actions.carryOut("refresh"),
  };
  return [...(screen === "keys" ? [generate] : []), ...(isRefreshable(state) ? [refresh] : [])];
}

function sections({ place, page, services }: State, actions: Actions): Command[] {
  const go = (id: string, label: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id: `go/${id}`,
    group: "go",
    label,
    run,
    ...more,
  });
  const ofPlace = place
    ? [
        go("overview", text("nav-overview"), actions.showOverview, { deed: "overview", about: place.institution.name }),
        ...ENVIRONMENTS.map((environment) =>
          go(environment, text("menu-environment", { environment }), () => actions.goToEnvironment(environment), {
            about: place.institution.name,
            why: whyClosed(place, environment),
          }),
        ),
      ]
    : [];
  return [
    ...ofPlace,
    ...(page ? [go("keys", text("palette-to-keys"), actions.showKeys, { deed: "keys" })] : []),
    go("institutions", text("palette-institutions"), actions.searchInstitutions, { words: text("nav-institutions") }),
    go("io", text("palette-io"), actions.openIo),
    ...(services
      ? [go("services", text("palette-services", { key: services.key.name }), actions.searchAmongServices)]
      : []),
    go("all-keys", text("nav-all-keys"), actions.openAllKeys, { deed: "all_keys" }),
    go("history", text("nav-history"), actions.openHistory, { deed: "history" }),
  ];
}

/** The known entes by name and codice fiscale, and their environments. */
function institutions({ chooser, app, place }: State, actions: Actions, search: string): Command[] {
  const all = chooser.institutions.length > 0 ? chooser.institutions : (app?.institutions ?? []);
  const words = wordsOf(search);
  const has = ({ name, taxCode }: InstitutionView): boolean =>
    words.every((word) => folded(`${name} ${taxCode}`).includes(word));
  const areFew = words.length > 0 && all.filter(has).length <= FEW;
  return all.flatMap((one): Command[] => {
    const about = one.taxCode ? `${text("tax-code")} ${one.taxCode}` : one.role;
    const shared = { group: "institutions", about, searched: true } as const;
    const enter: Command = { ...shared, id: `ente/${one.id}`, label: one.name, run: () => actions.openOverview(one) };
    const isHere = place?.institution.id === one.id;
    const environments = ENVIRONMENTS.map((environment): Command => ({
      ...shared,
      id: `ente/${one.id}/${environment}`,
      label: text("palette-environment", { institution: one.name, environment }),
      why: isHere ? whyClosed(place, environment) : null,
      run: () => void actions.openEnvironment(one, environment),
    }));
    return areFew || !has(one) ? [enter, ...environments] : [enter];
  });
}

function services({ services: page, io }: State, actions: Actions, search: string): Command[] {
  const lists = (io.keys ?? []).map((key): Command => ({
    id: `services/${key.id}`,
    group: "services",
    label: text("services-heading", { key: key.name }),
    run: () => actions.openServices(key),
  }));
  if (!page?.view || search.trim() === "") return lists;
  const found = foundIn({ view: page.view, search, state: null }).slice(0, SERVICES);
  const named = found.map((service): Command => ({
    id: `service/${service.id}`,
    group: "services",
    label: service.name,
    about: `${service.organization} · ${service.id}`,
    words: service.taxCode,
    searched: true,
    run: () => actions.openService(page.key.id, service),
  }));
  return [...named, ...lists];
}

function others(state: State, actions: Actions, isOpen: boolean): Command[] {
  const command = (id: string, label: string, run: () => void, more: Partial<Command> = {}): Command => ({
    id,
    group: "other",
    label,
    run,
    ...more,
  });
  const always = [
    command("settings", text("nav-settings"), actions.openSettings, { deed: "settings" }),
    command("connection", text("connection-heading"), actions.openConnection),
    command("help", text("help-heading"), actions.openHelp, { deed: "help", words: text("palette-words-help") }),
  ];
  if (!isOpen) return always;
  const why = whyUnchangeable(state);
  const isBusy = (task: "unlock" | "export"): boolean => state.busy.has(task);
  return [
    unlocking(state, actions, isBusy("unlock")),
    command("manage-key", text("manage-key-add"), actions.addManageKeyFromAnywhere, { why }),
    command("export", text("palette-export"), () => void actions.exportHistory()),
    ...always,
    command("leave", text("palette-leave"), () => void actions.leave()),
  ];
}

/** To open the keychain, or to ask how it is where nothing can be opened. */
function unlocking({ keychain }: State, actions: Actions, busy: boolean): Command {
  const shared = { id: "unlock", group: "other", words: text("palette-words-unlock") } as const;
  const asking = busy ? text("keychain-asking") : null;
  if (keychain === "hung" || keychain === "no_service" || keychain === "unknown") {
    return { ...shared, label: text("keychain-retry-label"), why: asking, run: () => void actions.retryKeychain() };
  }
  const label = text("keychain-unlock", { state: keychain === null || keychain === "ready" ? "locked" : keychain });
  return { ...shared, label, why: keychain === "ready" ? text("palette-unlocked") : asking, run: () => void actions.unlock() };
}
