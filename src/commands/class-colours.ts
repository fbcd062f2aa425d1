import { className } from '../contract/words/schemes';
import { paletteColour } from '../core/colours';
import type { ClassColour } from '../google/row-colours';
import type { Computation } from './compute-classes';

/** The user's colour of a class, else the palette's; the words in the cells tell classes apart that share one. */
export function colourOf({ result, settings }: Computation, classIndex: number): string {
  const chosen = settings.palette?.[result.classIds[classIndex] ?? ''];
  return (chosen ?? paletteColour(classIndex, result.classIds.length)).toLowerCase();
}

/** The classes as they stand in the cells, with their colours. */
export function classColours(computation: Computation): ClassColour[] {
  const { result, language } = computation;
  return result.classIds.map((id, index) => ({
    text: className(id, language),
    background: colourOf(computation, index),
  }));
}
