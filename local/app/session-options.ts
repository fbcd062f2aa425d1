import type { PageLanguage } from './protocol';

/** What a session is opened with; plain data, since it goes to another thread. */
export interface SessionOptions {
  /** The workbook's file or files; null opens the example in the language, or an empty spreadsheet without one. */
  readonly files: readonly string[] | null;
  readonly language: PageLanguage;
  /** Folder with the script project: *.js, *.html, appsscript.json. */
  readonly addOnFolder: string;
  /** Example workbooks by language, as far as they are there. */
  readonly examples: Readonly<Partial<Record<PageLanguage, string>>>;
}
