/**
 * Google's error texts in English, by key; `{name}` placeholders. Source: reference/apps-script.md 2.3. A second,
 * scrambled language is derived from them so that nothing can branch on words.
 */
export const MESSAGES = {
  rowsMismatch:
    'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
  columnsMismatch:
    'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
  outsideGrid: 'The coordinates of the range are outside the dimensions of the sheet.',
  startRowTooSmall: 'The starting row of the range is too small.',
  startColumnTooSmall: 'The starting column of the range is too small.',
  tooFewRows: 'The number of rows in the range must be at least 1.',
  tooFewColumns: 'The number of columns in the range must be at least 1.',
  signature: "The parameters ({types}) don't match the method signature for {method}.",
} as const;

export type MessageKey = keyof typeof MESSAGES;
