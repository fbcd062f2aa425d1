/** An error value of a formula, e.g. '#N/A'. */
export class CellError {
  constructor(readonly code: string) {}
}

/**
 * A stored value. Blank is null. A date is a number (days since 1899-12-30 in the spreadsheet's own clock, as in
 * Sheets and in .xlsx with the 1900 system) whose number format shows a date: only the format makes it a date.
 */
export type CellValue = number | string | boolean | CellError | null;
