import type { Words } from '../say';

export type JobWord =
  | 'not-asked'
  | 'on'
  | 'on-mail'
  | 'off'
  | 'not-due'
  | 'running'
  | 'last-run'
  | 'broken-off'
  | 'mail-sent'
  | 'mail-doubtful'
  | 'mail-permission'
  | 'mail-used-up'
  | 'mail-address'
  | 'subject'
  | 'up'
  | 'down'
  | 'new'
  | 'left'
  | 'moved-line'
  | 'joined-line'
  | 'late'
  | 'late-line'
  | 'more'
  | 'file'
  | 'stop';

/** What runs by itself at its time, and the mail about it. */
export const JOB_WORDS: Words<JobWord> = {
  en: {
    'not-asked': 'Nothing runs by itself in this file.',
    on: 'Each month is closed by itself once it is over. Next is {period}, from {due} on.',
    'on-mail': 'A mail about it goes to {mailTo}.',
    off: 'Months are no longer closed by themselves.',
    'not-due': 'Nothing is due now.',
    running: 'A run is at it just now. Look again in ten minutes.',
    'last-run': 'It ran last on {at}.',
    'broken-off': 'The run of {at} was broken off. The next one finishes it.',
    'mail-sent': 'A mail about it went to {mailTo}.',
    'mail-doubtful':
      'A run was broken off while it sent the mail about {period} to {mailTo}. Nobody can tell whether it went out, so it is not sent again.',
    'mail-permission':
      'No mail was sent: the permission for it is missing. Open this link and allow it: {link}',
    'mail-used-up': 'No mail was sent: Google allows no more mails today.',
    'mail-address': 'No mail was sent: "{mailTo}" is no e-mail address.',
    subject: 'Customer Tiers: the month {month} is closed',
    up: 'Moved up:',
    down: 'Moved down:',
    new: 'New:',
    left: 'Gone:',
    'moved-line': '- {name}: {from} → {to}',
    'joined-line': '- {name}: {to}',
    late: 'Newly late with an order, so in danger of being lost:',
    'late-line': '- {name} ({class})',
    more: '- and {count} more',
    file: 'The file: {url}',
    stop: 'You get this mail because you asked for it in Customer Tiers. The menu item "Close months by themselves" ends it.',
  },
  es: {
    'not-asked': 'En este archivo nada se ejecuta por sí solo.',
    on: 'Cada mes se cierra por sí solo cuando termina. El próximo es {period}, a partir del {due}.',
    'on-mail': 'Se envía un correo a {mailTo}.',
    off: 'Los meses ya no se cierran por sí solos.',
    'not-due': 'Ahora no hay nada pendiente.',
    running: 'Se está haciendo ahora mismo. Vuelva a mirar en diez minutos.',
    'last-run': 'La última vez fue el {at}.',
    'broken-off': 'La ejecución del {at} se interrumpió. La próxima la termina.',
    'mail-sent': 'Se ha enviado un correo a {mailTo}.',
    'mail-doubtful':
      'Una ejecución se interrumpió mientras enviaba a {mailTo} el correo sobre {period}. No se puede saber si salió, así que no se envía otra vez.',
    'mail-permission':
      'No se ha enviado ningún correo: falta el permiso. Abra este enlace y permítalo: {link}',
    'mail-used-up': 'No se ha enviado ningún correo: Google no permite más por hoy.',
    'mail-address': 'No se ha enviado ningún correo: «{mailTo}» no es una dirección de correo.',
    subject: 'Customer Tiers: el mes {month} está cerrado',
    up: 'Suben:',
    down: 'Bajan:',
    new: 'Nuevos:',
    left: 'Ya no están:',
    'moved-line': '- {name}: {from} → {to}',
    'joined-line': '- {name}: {to}',
    late: 'Se retrasan desde este mes en pedir y pueden perderse:',
    'late-line': '- {name} ({class})',
    more: '- y {count} más',
    file: 'El archivo: {url}',
    stop: 'Recibe este correo porque lo pidió en Customer Tiers. La opción de menú «Cerrar los meses por sí solos» lo termina.',
  },
  zh: {
    'not-asked': '此文件中没有自动运行的内容。',
    on: '每个月结束后自动月结。下一个是 {period}，从 {due} 起。',
    'on-mail': '会发邮件给 {mailTo}。',
    off: '不再自动月结。',
    'not-due': '现在没有到期的内容。',
    running: '正在运行，请十分钟后再看。',
    'last-run': '上次运行于 {at}。',
    'broken-off': '{at} 的运行中途停止了，下一次会继续完成。',
    'mail-sent': '已发邮件给 {mailTo}。',
    'mail-doubtful':
      '在向 {mailTo} 发送关于 {period} 的邮件时运行中途停止，无法知道是否已发出，因此不再发送。',
    'mail-permission': '没有发送邮件：缺少权限。请打开此链接并允许：{link}',
    'mail-used-up': '没有发送邮件：今天 Google 不再允许发送。',
    'mail-address': '没有发送邮件：“{mailTo}”不是邮箱地址。',
    subject: 'Customer Tiers：{month} 已月结',
    up: '上升：',
    down: '下降：',
    new: '新增：',
    left: '离开：',
    'moved-line': '- {name}：{from} → {to}',
    'joined-line': '- {name}：{to}',
    late: '新近该下单而未下单，可能流失：',
    'late-line': '- {name}（{class}）',
    more: '- 另有 {count} 个',
    file: '文件：{url}',
    stop: '您收到此邮件是因为您在 Customer Tiers 中要求的。菜单项“自动月结”可以停止。',
  },
};
