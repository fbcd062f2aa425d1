import type { PresetId } from '../../core/schemes/presets';
import type { Language } from '../language';

/** Ready settings by name. */
export const PRESET_WORDS: Readonly<Record<Language, Readonly<Record<PresetId, string>>>> = {
  en: {
    'top-regular-occasional': 'Top 10 / regular / occasional, by sales of the last 12 months',
    'four-weights': 'Amount 40, frequency 30, years 20, payment 10',
    'rfm-weights': 'Recency 40, frequency 30, amount 30',
    contribution: 'Contribution, satisfaction and credit',
  },
  es: {
    'top-regular-occasional': 'Top 10 / regulares / ocasionales, por ventas de los últimos 12 meses',
    'four-weights': 'Importe 40, frecuencia 30, antigüedad 20, pago 10',
    'rfm-weights': 'Recencia 40, frecuencia 30, importe 30',
    contribution: 'Contribución, satisfacción y crédito',
  },
  zh: {
    'top-regular-occasional': '前十 / 常客 / 偶尔购买，按最近 12 个月销售额',
    'four-weights': '金额 40、频次 30、合作年限 20、付款 10',
    'rfm-weights': '最近购买 40、频次 30、金额 30',
    contribution: '贡献、满意度与信用',
  },
};
