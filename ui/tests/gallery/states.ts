import type { Person } from "../person";
import { allKeys } from "./states/all-keys";
import { aside } from "./states/aside";
import { io } from "./states/io";
import { keys } from "./states/keys";
import { pagopa } from "./states/pagopa";

/** Brings the window where it is to be looked at. */
export type Show = () => Promise<Person>;

/** Every screen and every dialog in its main conditions. A new one is a line of one of these files. */
export const STATES: Readonly<Record<string, Show>> = { ...pagopa, ...keys, ...io, ...allKeys, ...aside };
