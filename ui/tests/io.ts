import { FakePortal } from "./fake-portal";
import { Person } from "./person";

export const KEY = { id: "key-0", name: "Comune", addedAt: 0, services: 3 };

export const input = (person: Person, testid: string): HTMLInputElement => person.finds(testid) as HTMLInputElement;

/** IO as it is, with one Manage key that reaches three services. */
export function real(): FakePortal {
  const portal = new FakePortal();
  portal.portal = "real";
  portal.institutions = [];
  portal.manageKeys = [KEY];
  return portal;
}

export async function atTheServices(portal = real()): Promise<Person> {
  return (await Person.opens(portal)).clicks("manage-key-open");
}

export async function atTheService(portal = real(), nth = 0): Promise<Person> {
  return (await atTheServices(portal)).clicks("service-row", nth);
}
