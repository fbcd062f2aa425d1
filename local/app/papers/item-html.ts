import type { AnswerProblem } from '../../host/forms/answer-checks';
import { isQuestion, type ItemModel } from '../../host/forms/model';
import { fieldName, OTHER, otherName } from '../../host/forms/prefilled-address';
import { markup, type Markup } from './markup';
import type { PaperWords } from './paper-words';

/** An item with what stands in its fields so far, and what is wrong with that. */
export interface ShownItem {
  readonly item: ItemModel;
  readonly fields: URLSearchParams;
  readonly problem: AnswerProblem | null;
  readonly words: PaperWords;
}

/** Everything of an item that a respondent sees. Every field has a label; groups are field sets with a legend. */
export function itemHtml(shown: ShownItem): Markup {
  const { item } = shown;
  if (!isQuestion(item)) return layoutHtml(shown);
  const note = problemHtml(shown);
  const classes = `question${note ? ' wrong' : ''}`;
  const id = fieldId(item);
  if (!isGroup(item)) {
    return markup`<div class="${classes}">
      <label for="${id}">${heading(shown)}</label>${helpHtml(item)}${fieldHtml(shown)}${note}
    </div>`;
  }
  return markup`<fieldset class="${classes}" id="${id}" tabindex="-1" aria-describedby="${note ? `${id}-problem` : ''}">
    <legend>${heading(shown)}</legend>
    ${helpHtml(item)}${groupHtml(shown)}${note}
  </fieldset>`;
}

/** The id of the field or of the group of an item, for links to it. */
export function fieldId(item: ItemModel): string {
  return `q${item.id}`;
}

function isGroup({ type }: ItemModel): boolean {
  return !['TEXT', 'PARAGRAPH_TEXT', 'LIST', 'DATE', 'DATETIME', 'TIME'].includes(type);
}

function heading({ item, words }: ShownItem): Markup {
  const star = markup` <span class="star" aria-hidden="true">*</span><span class="out">${words.required}</span>`;
  return markup`${item.title}${item.isRequired && star}`;
}

function helpHtml({ helpText }: ItemModel): Markup | null {
  return helpText === '' ? null : markup`<p class="help">${helpText}</p>`;
}

function problemHtml({ item, problem, words }: ShownItem): Markup | null {
  if (!problem) return null;
  const own = problem === 'invalid' ? item.validation?.helpText : '';
  const text = own || (problem === 'required' ? words.missing : words.invalid);
  return markup`<p class="problem" id="${fieldId(item)}-problem">${text}</p>`;
}

/** Attributes that every single field has. */
function attributes({ item, problem }: ShownItem): Markup {
  const about = problem && markup` aria-invalid="true" aria-describedby="${fieldId(item)}-problem"`;
  return markup`id="${fieldId(item)}" name="${fieldName(item)}"${item.isRequired && markup` aria-required="true"`}${about}`;
}

function fieldHtml(shown: ShownItem): Markup {
  const { item, fields, words } = shown;
  const value = fields.get(fieldName(item)) ?? '';
  const input = (type: string) => markup`<input type="${type}" ${attributes(shown)} value="${value}" />`;
  switch (item.type) {
    case 'PARAGRAPH_TEXT':
      return markup`<textarea rows="4" ${attributes(shown)}>${`\n${value}`}</textarea>`;
    case 'LIST':
      return markup`<select ${attributes(shown)}>
        <option value="">${words.choose}</option>
        ${item.choices.map((choice) => markup`<option${choice.value === value && markup` selected`}>${choice.value}</option>`)}
      </select>`;
    case 'TIME':
      return input('time');
    case 'DATE':
    case 'DATETIME':
      if (!item.includesYear) return markup`<span class="help">${words.monthAndDay}</span>${input('text')}`;
      if (item.type === 'DATE') return input('date');
      return markup`<input type="datetime-local" ${attributes(shown)} value="${value.replace(' ', 'T')}" />`;
    default:
      return input('text');
  }
}

function groupHtml(shown: ShownItem): Markup {
  switch (shown.item.type) {
    case 'SCALE':
    case 'RATING':
      return numbersHtml(shown);
    case 'GRID':
      return gridHtml(shown, 'radio');
    case 'CHECKBOX_GRID':
      return gridHtml(shown, 'checkbox');
    case 'DURATION':
      return durationHtml(shown);
    default:
      return choicesHtml(shown);
  }
}

function choicesHtml({ item, fields, words }: ShownItem): Markup {
  const name = fieldName(item);
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const chosen = fields.getAll(name);
  const box = (value: string) =>
    markup`<input type="${type}" name="${name}" value="${value}"${chosen.includes(value) && markup` checked`} />`;
  const other = markup`<label>${box(OTHER)} ${words.other}</label>
    <input type="text" name="${otherName(item)}" aria-label="${words.otherText}" value="${fields.get(otherName(item)) ?? ''}" />`;
  return markup`<div class="options">
    ${item.choices.map(({ value }) => markup`<label>${box(value)} <span>${value}</span></label>`)}${item.hasOtherOption && other}
  </div>`;
}

const SIGNS: Readonly<Record<string, string>> = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

function numbersHtml({ item, fields }: ShownItem): Markup {
  const name = fieldName(item);
  const numbers = Array.from({ length: item.upper - item.lower + 1 }, (_, index) => item.lower + index);
  const sign = item.type === 'RATING' ? markup` <span aria-hidden="true">${SIGNS[item.icon]}</span>` : null;
  const isChosen = (number: number) => fields.get(name) === String(number);
  return markup`<div class="numbers">
    <span>${item.leftLabel}</span>
    ${numbers.map(
      (number) =>
        markup`<label><span>${number}${sign}</span><input type="radio" name="${name}" value="${number}"${isChosen(number) && markup` checked`} /></label>`,
    )}
    <span>${item.rightLabel}</span>
  </div>`;
}

function gridHtml({ item, fields }: ShownItem, type: 'radio' | 'checkbox'): Markup {
  const cell = (row: string, index: number, column: string) => {
    const name = fieldName(item, index);
    const isChosen = fields.getAll(name).includes(column);
    return markup`<td><input type="${type}" name="${name}" value="${column}" aria-label="${row}: ${column}"${isChosen && markup` checked`} /></td>`;
  };
  return markup`<div class="scroll"><table>
    <thead><tr><td></td>${item.columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>
      ${item.rows.map((row, index) => markup`<tr><th scope="row">${row}</th>${item.columns.map((column) => cell(row, index, column))}</tr>`)}
    </tbody>
  </table></div>`;
}

function durationHtml({ item, fields, words }: ShownItem): Markup {
  const part = (name: string, label: string, most: number) => {
    const field = `${fieldName(item)}_${name}`;
    return markup`<label>${label}<input type="number" min="0" max="${most}" name="${field}" value="${fields.get(field) ?? ''}" /></label>`;
  };
  return markup`<div class="numbers">
    ${part('hour', words.hours, 72)}${part('minute', words.minutes, 59)}${part('second', words.seconds, 59)}
  </div>`;
}

function layoutHtml({ item, words }: ShownItem): Markup {
  const { image, videoUrl, title } = item;
  const picture =
    image && markup`<img src="data:${image.contentType};base64,${image.base64}" alt="${title}" />`;
  const film =
    videoUrl !== '' &&
    markup`<p><a href="${videoUrl}" rel="noreferrer" target="_blank">${words.video}</a></p>`;
  return markup`<section>${title !== '' && markup`<h3>${title}</h3>`}${helpHtml(item)}${picture}${film}</section>`;
}
