import type { CustomerData } from './customer-data';
import type { Filter } from './what-if';

/** Which customers the user wants to look at; null: all. */
export interface Chosen {
  readonly owner: string | null;
  /** Class before, an index into the class ids. */
  readonly classIndex: number | null;
}

export const EVERYBODY: Chosen = { owner: null, classIndex: null };

/** Who looks after customers, by name; nobody's customers are under ''. */
export function ownersOf({ owners }: CustomerData): readonly string[] {
  return [...new Set(owners ?? [])].sort();
}

export function filterBy(data: CustomerData, before: Int8Array, { owner, classIndex }: Chosen): Filter {
  if (owner === null && classIndex === null) return null;
  const isOwners = (customer: number) => owner === null || data.owners?.[customer] === owner;
  const isOfClass = (customer: number) => classIndex === null || before[customer] === classIndex;
  return (customer) => isOwners(customer) && isOfClass(customer);
}
