import type { WorkbookModel } from '../../host/workbook/model';
import { customersWorkbook } from './customers-workbook';
import { layoutsWorkbook } from './layouts-workbook';
import type { SampleWords } from './sample-words';
import { ENGLISH } from './words-en';
import { SPANISH } from './words-es';
import { CHINESE } from './words-zh';

/** A sample that ships, by the name of its file. */
export interface SampleWorkbook {
  readonly fileName: string;
  readonly workbook: WorkbookModel;
}

const LANGUAGES: readonly SampleWords[] = [ENGLISH, SPANISH, CHINESE];
const CUSTOMERS_SEED = 20_251_231;
const LAYOUTS_SEED = 20_250_131;

/** The samples, always the same: two workbooks in each language. */
export function sampleWorkbooks(): SampleWorkbook[] {
  return LANGUAGES.flatMap((words, index) => [
    {
      fileName: `customers-${words.language}.xlsx`,
      workbook: customersWorkbook(words, CUSTOMERS_SEED + index),
    },
    { fileName: `layouts-${words.language}.xlsx`, workbook: layoutsWorkbook(words, LAYOUTS_SEED + index) },
  ]);
}
