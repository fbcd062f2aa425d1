import type { ClassCoverage, MemberState } from '../host/index';

const STATES: readonly MemberState[] = ['works', 'stored', 'not built'];

/** One line a class: its counts, and the names of what is not built where only a part of the class is. */
export function coverageLines(classes: readonly ClassCoverage[]): string[] {
  return classes
    .filter((entry) => countOf(entry) > 0)
    .map(({ className, members }) => {
      const counts = STATES.map((state) => `${state} ${members[state].length}`).join(', ');
      const isPart = members.works.length + members.stored.length > 0 && members['not built'].length > 0;
      return `${className}: ${counts}${isPart ? ` (${members['not built'].join(', ')})` : ''}`;
    });
}

/** A Markdown table of the counts by service, with the sum below. */
export function coverageByService(classes: readonly ClassCoverage[]): string {
  const services = new Map<string, number[]>();
  const total = STATES.map(() => 0);
  for (const { namespace, members } of classes) {
    const row = services.get(namespace) ?? STATES.map(() => 0);
    services.set(namespace, row);
    STATES.forEach((state, index) => {
      row[index] = (row[index] ?? 0) + members[state].length;
      total[index] = (total[index] ?? 0) + members[state].length;
    });
  }
  const lines = [...services, ['All', total] as const].map(
    ([name, counts]) => `| ${name.replace('_', ' ')} | ${counts.join(' | ')} |`,
  );
  return [`| Service | ${STATES.join(' | ')} |`, '| --- | ---: | ---: | ---: |', ...lines, ''].join('\n');
}

function countOf({ members }: ClassCoverage): number {
  return STATES.reduce((sum, state) => sum + members[state].length, 0);
}
