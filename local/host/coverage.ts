import { classPlaying } from './runtime/service-classes';
import { isStoredMember } from './surface/stored-members';
import { CLASS_NAMES, methodsOf, namespaceOf } from './surface/surface';

/** What the host does with a documented member: plays it, only keeps and gives back its value, or refuses by name. */
export type MemberState = 'works' | 'stored' | 'not built';

/** A documented class with its members by what the host does with them; names in the reference's order. */
export interface ClassCoverage {
  readonly className: string;
  /** Google's name of the service, as its reference groups the classes: 'Spreadsheet', 'Forms'. */
  readonly namespace: string;
  readonly members: Readonly<Record<MemberState, readonly string[]>>;
}

/** Every class of the published type reference, so that nothing is missing by accident. */
export function hostCoverage(): ClassCoverage[] {
  return CLASS_NAMES.map((className) => ({
    className,
    namespace: namespaceOf(className),
    members: membersOf(className),
  }));
}

function membersOf(className: string): Record<MemberState, string[]> {
  const members: Record<MemberState, string[]> = { works: [], stored: [], 'not built': [] };
  const prototype = classPlaying(className)?.prototype as Record<string, unknown> | undefined;
  for (const { name } of methodsOf(className) ?? []) members[stateOf(prototype?.[name])].push(name);
  return members;
}

function stateOf(member: unknown): MemberState {
  if (typeof member !== 'function') return 'not built';
  return isStoredMember(member) ? 'stored' : 'works';
}
