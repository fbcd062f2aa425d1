import { LANGUAGES } from '../contract/language';
import { className } from '../contract/words/schemes';
import type { Computation } from './compute-classes';
import { standingClasses } from './list-frame';

/** Id of the class that stands in the sheet beside each customer, '' for none of these classes; null before the first run. */
export function classesNow(computation: Computation): string[] | null {
  const { customers, result } = computation;
  const standing = standingClasses(computation);
  const idOf = new Map<unknown, string>(
    LANGUAGES.flatMap((language) => result.classIds.map((id) => [className(id, language), id] as const)),
  );
  const classes = customers.keys.map((key) => idOf.get(standing.get(key)) ?? '');
  return classes.some((id) => id !== '') ? classes : null;
}
