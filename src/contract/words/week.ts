import type { Language } from '../language';
import type { CallReason } from '../../core/week/calls';
import { say, type Words } from '../say';
import { rhythmText } from './customer-view';
import { liftsText, type NeedContext } from './needs';
import { className } from './schemes';

export type WeekWord =
  | 'title'
  | 'rule'
  | 'as-of'
  | 'nobody'
  | 'customer'
  | 'class'
  | 'why'
  | 'amount'
  | 'contact'
  | 'phone'
  | 'email'
  | 'no-reach'
  | 'fell'
  | 'fell-out'
  | 'written';

/** Who should be called this week, and how. */
export const WEEK_WORDS: Words<WeekWord> = {
  en: {
    title: 'Customers to call this week',
    rule: 'At most ten, in this order: the best class when late with an order; who fell since the month before was closed; others who are late; who is nearly in a better class.',
    'as-of': 'By the data up to {day}.',
    nobody: 'Nobody needs a call this week.',
    customer: 'Customer',
    class: 'Class',
    why: 'Why',
    amount: 'Sales',
    contact: 'Contact',
    phone: 'Phone',
    email: 'E-mail',
    'no-reach': 'No phone and no e-mail in your lists',
    fell: 'Was {from} at the last closing, now {to}',
    'fell-out': 'Was {from} at the last closing, now in no class',
    written: {
      one: 'The sheet "{sheet}" names {count} customer to call.',
      other: 'The sheet "{sheet}" names {count} customers to call.',
    },
  },
  es: {
    title: 'Clientes a los que llamar esta semana',
    rule: 'Diez como mucho, en este orden: los de la mejor clase que se retrasan en pedir; los que bajaron desde el último cierre de mes; otros que se retrasan; los que casi suben de clase.',
    'as-of': 'Según los datos hasta el {day}.',
    nobody: 'Esta semana no hace falta llamar a nadie.',
    customer: 'Cliente',
    class: 'Clase',
    why: 'Por qué',
    amount: 'Ventas',
    contact: 'Contacto',
    phone: 'Teléfono',
    email: 'Correo',
    'no-reach': 'Ni teléfono ni correo en sus listas',
    fell: 'Era {from} en el último cierre, ahora {to}',
    'fell-out': 'Era {from} en el último cierre, ahora sin clase',
    written: {
      one: 'La hoja «{sheet}» nombra {count} cliente al que llamar.',
      other: 'La hoja «{sheet}» nombra {count} clientes a los que llamar.',
    },
  },
  zh: {
    title: '本周应联系的客户',
    rule: '最多十个，顺序为：最高等级中该下单而未下单的；自上次月结以来降级的；其他该下单而未下单的；只差一点就能升级的。',
    'as-of': '数据截至 {day}。',
    nobody: '本周没有需要联系的客户。',
    customer: '客户',
    class: '等级',
    why: '原因',
    amount: '销售额',
    contact: '联系人',
    phone: '电话',
    email: '邮箱',
    'no-reach': '您的列表中没有电话和邮箱',
    fell: '上次月结时为{from}，现在为{to}',
    'fell-out': '上次月结时为{from}，现在不分级',
    written: '工作表“{sheet}”列出了 {count} 个应联系的客户。',
  },
};

/** One reason in a sentence. */
export function callReasonText(reason: CallReason, language: Language, context: NeedContext): string {
  if (reason.kind === 'late') return rhythmText(reason.rhythm, language, context.format);
  if (reason.kind === 'near') return liftsText([reason.lift], language, context);
  const nameOf = (index: number): string => className(context.classIds[index] ?? '', language);
  const word = reason.to < 0 ? 'fell-out' : 'fell';
  return say(WEEK_WORDS[language][word], language, { from: nameOf(reason.from), to: nameOf(reason.to) });
}
