import type { Certainty } from '../../core/explain/certainty';
import type { Fall } from '../../core/explain/ways-out';
import type { Rhythm } from '../../core/rhythm/rhythm';
import type { Language } from '../language';
import type { Words } from '../say';
import { say } from '../say';
import type { NeedContext } from './needs';
import { shareText, valueText, type ValueFormat } from './reasons';
import { className } from './schemes';

type CertaintyCode = 'high' | 'medium' | 'low' | Exclude<Certainty['kind'], 'known'>;

const CERTAINTY_WORDS: Words<CertaintyCode> = {
  en: {
    high: 'Sure: with other orders of the same kind the class would stay ({share})',
    medium: 'Fairly sure: with other orders of the same kind the class would often stay ({share})',
    low: 'Not sure: with other orders of the same kind the class could well be another one ({share})',
    'totals-only': 'How sure this is cannot be told: only totals are known, no orders',
    'few-orders': 'How sure this is cannot be told: there are fewer than three orders',
    'not-from-orders': 'How sure this is cannot be told: what counts here does not come from orders',
    'by-rules': 'How sure this is cannot be told for this way of sorting',
    'no-class': 'In no class',
  },
  es: {
    high: 'Seguro: con otros pedidos parecidos la clase sería la misma ({share})',
    medium: 'Bastante seguro: con otros pedidos parecidos la clase sería a menudo la misma ({share})',
    low: 'Poco seguro: con otros pedidos parecidos la clase podría ser otra ({share})',
    'totals-only': 'No se sabe lo seguro que es: solo hay totales, no pedidos',
    'few-orders': 'No se sabe lo seguro que es: hay menos de tres pedidos',
    'not-from-orders': 'No se sabe lo seguro que es: lo que cuenta aquí no sale de pedidos',
    'by-rules': 'No se sabe lo seguro que es con esta forma de ordenar',
    'no-class': 'Sin clase',
  },
  zh: {
    high: '可靠：换成同类的其他订单，等级仍然不变（{share}）',
    medium: '较可靠：换成同类的其他订单，等级多半不变（{share}）',
    low: '不可靠：换成同类的其他订单，等级很可能不同（{share}）',
    'totals-only': '无法判断可靠程度：只有合计，没有订单',
    'few-orders': '无法判断可靠程度：订单不足三个',
    'not-from-orders': '无法判断可靠程度：计入的内容不来自订单',
    'by-rules': '这种分类方法无法判断可靠程度',
    'no-class': '不分级',
  },
};

const RHYTHM_WORDS: Words<Rhythm['state']> = {
  en: {
    'in-time': 'Usually orders every {gap} days; the last order was {since} days ago',
    due: 'Due: usually orders every {gap} days, the last order was {since} days ago',
    late: 'Late: usually orders every {gap} days, the last order was {since} days ago',
  },
  es: {
    'in-time': 'Suele pedir cada {gap} días; el último pedido fue hace {since} días',
    due: 'Le toca pedir: suele hacerlo cada {gap} días, el último pedido fue hace {since} días',
    late: 'Se retrasa: suele pedir cada {gap} días, el último pedido fue hace {since} días',
  },
  zh: {
    'in-time': '通常每 {gap} 天下单一次，上次在 {since} 天前',
    due: '该下单了：通常每 {gap} 天一次，上次在 {since} 天前',
    late: '已经晚了：通常每 {gap} 天一次，上次在 {since} 天前',
  },
};

const FALL_WORDS: Words<'fall'> = {
  en: { fall: '{class} with {part}' },
  es: { fall: '{class} con {part}' },
  zh: { fall: '{part}时降到{class}' },
};

/** How sure a class is, in a sentence. */
export function certaintyText(certainty: Certainty, language: Language): string {
  const words = CERTAINTY_WORDS[language];
  return certainty.kind === 'known'
    ? say(words[certainty.level], language, { share: shareText(certainty.share, language) })
    : say(words[certainty.kind], language);
}

/** How regularly a customer orders, and whether the next order is due or late. */
export function rhythmText(
  { state, gapDays, daysSince }: Rhythm,
  language: Language,
  format: ValueFormat,
): string {
  const params = { gap: format.number(gapDays), since: format.number(daysSince) };
  return say(RHYTHM_WORDS[language][state], language, params);
}

/**
 * With what value the class would be lost, and to which; null where no change of this number alone costs it.
 *
 * @example // 'B with sales of 1,200'
 */
export function fallText(fall: Fall, language: Language, { classIds, format }: NeedContext): string | null {
  if (fall.change === null) return null;
  return say(FALL_WORDS[language].fall, language, {
    class: className(classIds[fall.classIndex] ?? '', language),
    part: valueText({ id: fall.id, value: fall.target }, language, format),
  });
}
