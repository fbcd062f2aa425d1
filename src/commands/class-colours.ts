import { className } from '../contract/words/schemes';
import type { ClassColour } from '../google/row-colours';
import type { Computation } from './compute-classes';

/**
 * Backgrounds from the best class down: blue, yellow, grey, orange, violet tints after Okabe and Ito, told apart
 * without red and green and light enough for black text (contrast 16:1 and more).
 */
const PALETTE: readonly string[] = ['#cfe8fa', '#f6efb8', '#ececec', '#fbdcc0', '#e6dcf2'];

export function colourOf({ result, settings }: Computation, classIndex: number): string {
  const chosen = settings.palette?.[result.classIds[classIndex] ?? ''];
  return (chosen ?? PALETTE[shadeOf(classIndex, result.classIds.length)] ?? '#ffffff').toLowerCase();
}

/** With more classes than colours, neighbours share one: the words in the cells tell them apart. */
function shadeOf(classIndex: number, classes: number): number {
  return classes <= PALETTE.length ? classIndex : Math.floor((classIndex * PALETTE.length) / classes);
}

/** The classes as they stand in the cells, with their colours. */
export function classColours(computation: Computation): ClassColour[] {
  const { result, language } = computation;
  return result.classIds.map((id, index) => ({
    text: className(id, language),
    background: colourOf(computation, index),
  }));
}
