import type { Language } from '../language';

/** Visible sheets of ours beside the customer list: by what they hold. */
export type ReportSheet = 'manual' | 'movement' | 'week' | 'concentration';

/** Their names, in the language of the file. */
export const REPORT_SHEETS: Readonly<Record<Language, Readonly<Record<ReportSheet, string>>>> = {
  en: {
    manual: 'Manual classes',
    movement: 'Movement',
    week: 'This week',
    concentration: 'Concentration',
  },
  es: {
    manual: 'Clases manuales',
    movement: 'Movimiento',
    week: 'Esta semana',
    concentration: 'Concentración',
  },
  zh: { manual: '手动等级', movement: '等级变动', week: '本周联系', concentration: '集中度' },
};
