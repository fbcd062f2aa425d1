import type { Words } from '../say';

/** The Weights panel: what counts, limits, what would change. */
export type WeightsWord =
  | 'weights-title'
  | 'weights-intro'
  | 'weights-open'
  | 'weights-loading'
  | 'weights-changing'
  | 'weights-other-sorting'
  | 'weight-of'
  | 'weight-with-share'
  | 'weight-share'
  | 'spread'
  | 'direction'
  | 'more-is-better'
  | 'less-is-better'
  | 'measure'
  | 'measure-rank'
  | 'measure-mid-rank'
  | 'measure-minmax'
  | 'measure-zscore'
  | 'measure-log'
  | 'measure-target'
  | 'measure-bands'
  | 'measure-yesno'
  | 'measure-sum'
  | 'measure-vector'
  | 'measure-goal'
  | 'measure-limit'
  | 'add-limit'
  | 'remove-limit'
  | 'limits'
  | 'limits-by'
  | 'limits-usual'
  | 'limits-quota'
  | 'limits-share'
  | 'limits-count'
  | 'limits-score'
  | 'limits-breaks'
  | 'limits-groups'
  | 'limit-of'
  | 'would-change'
  | 'would-move'
  | 'refused-weights'
  | 'refused-limits'
  | 'refused-marks'
  | 'refused-other'
  | 'now'
  | 'then'
  | 'movers-sum'
  | 'movers-more'
  | 'filter-class'
  | 'filter-owner'
  | 'filter-all'
  | 'filter-nobody'
  | 'apply'
  | 'reset'
  | 'save-as'
  | 'save-name'
  | 'save'
  | 'saved-as';

export const WEIGHTS_WORDS: Words<WeightsWord> = {
  en: {
    'weights-title': 'What counts, and how much',
    'weights-intro':
      'Move a weight: the whole list is sorted again at once. Nothing is written until you apply.',
    'weights-open': 'Change weights',
    'weights-loading': 'Fetching your customers …',
    'weights-changing': 'The sheet keeps changing while it is read. Try again when nobody is typing in it.',
    'weights-other-sorting':
      'Your list is sorted by “{now}”, which has no weights. Applying these sorts it by “{then}”.',
    'weight-of': 'Weight: {name}',
    'weight-with-share': '{weight}, {share} of all weights',
    'weight-share': 'Share of all weights',
    spread: '{name}: from {lowest} to {highest}; half have {middle} or more.',
    direction: 'What is better',
    'more-is-better': 'More is better',
    'less-is-better': 'Less is better',
    measure: 'How it is measured',
    'measure-rank': 'Place among all customers',
    'measure-mid-rank': 'Place, with nobody at 0 or 100',
    'measure-minmax': 'Between low and high values',
    'measure-zscore': 'Distance from the mean',
    'measure-log': 'In powers of ten',
    'measure-target': 'Share of a goal',
    'measure-bands': 'Steps between limits',
    'measure-yesno': 'All or nothing',
    'measure-sum': 'Share of the total',
    'measure-vector': 'Share of the length of all values',
    'measure-goal': 'Goal',
    'measure-limit': 'Limit {number}',
    'add-limit': 'Add a limit',
    'remove-limit': 'Remove the last',
    limits: 'Limits between classes',
    'limits-by': 'Limits by',
    'limits-usual': 'As usual for this way',
    'limits-quota': 'Share of customers, %',
    'limits-share': 'Share of sales, %',
    'limits-count': 'Number of customers',
    'limits-score': 'Points',
    'limits-breaks': 'Widest gaps',
    'limits-groups': 'Groups',
    'limit-of': '{class} up to',
    'would-change': 'What would change',
    'would-move': {
      one: '{count} customer would change class.',
      other: '{count} customers would change class.',
    },
    'refused-weights': 'Nothing counts. Give at least one of them a weight.',
    'refused-limits':
      'These limits do not fit: write each once, in order of size, percentages and points above 0 and below 100.',
    'refused-marks': 'The goal or the limits of one of them do not fit: above 0, in order of size.',
    'refused-other': 'Your list cannot be sorted like this.',
    now: 'Now',
    then: 'Then',
    'movers-sum': '{amount} in sales',
    'movers-more': { one: 'and {count} more', other: 'and {count} more' },
    'filter-class': 'Class now',
    'filter-owner': 'Looked after by',
    'filter-all': 'All',
    'filter-nobody': 'Nobody',
    apply: 'Apply',
    reset: 'Reset',
    'save-as': 'Keep under a name',
    'save-name': 'Name',
    save: 'Save',
    'saved-as': 'Kept as “{name}”.',
  },
  es: {
    'weights-title': 'Qué cuenta y cuánto',
    'weights-intro':
      'Mueva un peso: toda la lista se ordena de nuevo al momento. No se escribe nada hasta que lo aplique.',
    'weights-open': 'Cambiar los pesos',
    'weights-loading': 'Trayendo sus clientes…',
    'weights-changing': 'La hoja cambia mientras se lee. Vuelva a intentarlo cuando nadie escriba en ella.',
    'weights-other-sorting':
      'Su lista se ordena por «{now}», que no tiene pesos. Al aplicarlos se ordenará por «{then}».',
    'weight-of': 'Peso: {name}',
    'weight-with-share': '{weight}, {share} de todos los pesos',
    'weight-share': 'Parte de todos los pesos',
    spread: '{name}: de {lowest} a {highest}; la mitad tiene {middle} o más.',
    direction: 'Qué es mejor',
    'more-is-better': 'Cuanto más, mejor',
    'less-is-better': 'Cuanto menos, mejor',
    measure: 'Cómo se mide',
    'measure-rank': 'Puesto entre todos los clientes',
    'measure-mid-rank': 'Puesto, sin nadie en 0 ni en 100',
    'measure-minmax': 'Entre valores bajos y altos',
    'measure-zscore': 'Distancia a la media',
    'measure-log': 'En potencias de diez',
    'measure-target': 'Parte de un objetivo',
    'measure-bands': 'Escalones entre límites',
    'measure-yesno': 'Todo o nada',
    'measure-sum': 'Parte del total',
    'measure-vector': 'Parte de la longitud de todos los valores',
    'measure-goal': 'Objetivo',
    'measure-limit': 'Límite {number}',
    'add-limit': 'Añadir un límite',
    'remove-limit': 'Quitar el último',
    limits: 'Límites entre clases',
    'limits-by': 'Límites según',
    'limits-usual': 'Los habituales',
    'limits-quota': 'Parte de los clientes, %',
    'limits-share': 'Parte de las ventas, %',
    'limits-count': 'Número de clientes',
    'limits-score': 'Puntos',
    'limits-breaks': 'Mayores saltos',
    'limits-groups': 'Grupos',
    'limit-of': '{class} hasta',
    'would-change': 'Qué cambiaría',
    'would-move': {
      one: 'Cambiaría de clase {count} cliente.',
      other: 'Cambiarían de clase {count} clientes.',
    },
    'refused-weights': 'No cuenta nada. Dé un peso al menos a uno.',
    'refused-limits':
      'Estos límites no valen: escriba cada uno una vez, por orden, y los porcentajes y puntos entre 0 y 100.',
    'refused-marks': 'El objetivo o los límites de uno de ellos no valen: mayores que 0 y por orden.',
    'refused-other': 'Su lista no se puede ordenar así.',
    now: 'Ahora',
    then: 'Después',
    'movers-sum': '{amount} en ventas',
    'movers-more': { one: 'y {count} más', other: 'y {count} más' },
    'filter-class': 'Clase actual',
    'filter-owner': 'A cargo de',
    'filter-all': 'Todos',
    'filter-nobody': 'Nadie',
    apply: 'Aplicar',
    reset: 'Restablecer',
    'save-as': 'Guardar con un nombre',
    'save-name': 'Nombre',
    save: 'Guardar',
    'saved-as': 'Guardado como «{name}».',
  },
  zh: {
    'weights-title': '看重什么，各占多少',
    'weights-intro': '调整权重后，整个名单会立即重新分级。应用之前不会写入任何内容。',
    'weights-open': '调整权重',
    'weights-loading': '正在读取客户……',
    'weights-changing': '读取期间表格一直在变动。请在没有人编辑时重试。',
    'weights-other-sorting': '目前的名单按“{now}”分级，它没有权重。应用后将改按“{then}”分级。',
    'weight-of': '权重：{name}',
    'weight-with-share': '{weight}，占全部权重的 {share}',
    'weight-share': '占全部权重的比例',
    spread: '{name}：从 {lowest} 到 {highest}，一半客户不低于 {middle}。',
    direction: '怎样更好',
    'more-is-better': '越多越好',
    'less-is-better': '越少越好',
    measure: '如何衡量',
    'measure-rank': '在所有客户中的名次',
    'measure-mid-rank': '名次，但没有人是 0 或 100',
    'measure-minmax': '在低值与高值之间',
    'measure-zscore': '与平均值的距离',
    'measure-log': '按十倍数',
    'measure-target': '完成目标的比例',
    'measure-bands': '按界限分档',
    'measure-yesno': '达标或不达标',
    'measure-sum': '占总数的比例',
    'measure-vector': '占全部数值长度的比例',
    'measure-goal': '目标',
    'measure-limit': '界限 {number}',
    'add-limit': '增加界限',
    'remove-limit': '去掉最后一个',
    limits: '等级之间的界限',
    'limits-by': '界限依据',
    'limits-usual': '按惯例',
    'limits-quota': '客户比例，%',
    'limits-share': '销售额比例，%',
    'limits-count': '客户数量',
    'limits-score': '分数',
    'limits-breaks': '最大的间隔',
    'limits-groups': '组数',
    'limit-of': '{class} 的界限',
    'would-change': '会有什么变化',
    'would-move': '{count} 位客户会换等级。',
    'refused-weights': '没有任何一项计入。请至少给一项设定权重。',
    'refused-limits': '这些界限不合适：每个只写一次，按大小排列，百分比和分数要在 0 与 100 之间。',
    'refused-marks': '其中一项的目标或界限不合适：要大于 0，并按大小排列。',
    'refused-other': '无法这样给名单分级。',
    now: '现在',
    then: '之后',
    'movers-sum': '销售额 {amount}',
    'movers-more': '还有 {count} 位',
    'filter-class': '现在的等级',
    'filter-owner': '负责人',
    'filter-all': '全部',
    'filter-nobody': '无',
    apply: '应用',
    reset: '重置',
    'save-as': '命名保存',
    'save-name': '名称',
    save: '保存',
    'saved-as': '已保存为“{name}”。',
  },
};
