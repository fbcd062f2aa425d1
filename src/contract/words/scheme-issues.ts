import type { SchemeIssueCode } from '../../core/schemes/issue-codes';
import type { Words } from '../say';

/** Settings that cannot be followed, and what to know before believing the classes. */
export const SCHEME_ISSUE_WORDS: Words<SchemeIssueCode> = {
  en: {
    'weights-none': 'No weight is above 0, so nothing counts. Give at least one of them a weight.',
    'weight-invalid': 'The weight of "{indicator}" is not a number of 0 or more. Correct it.',
    'weighed-unknown':
      'The settings give a weight to "{name}", which is not known here. Remove it or correct its name.',
    'weighed-absent':
      'The settings give a weight to "{indicator}", but the sheets hold no such data. Set its weight to 0, or name the column that holds it.',
    'weighed-twice': 'The settings give a weight to "{indicator}" twice. Keep one of the two.',
    'scale-unknown':
      'The settings measure "{indicator}" by "{name}", which is not known here. Choose one of: {known}.',
    'limits-kind-unknown': 'Limits of the kind "{name}" are not known here. Choose share, quota or score.',
    'limits-number':
      'There must be {least} to {most} limits between the classes, but {given} are set. Correct them.',
    'limits-range': 'Limits between the classes must lie between 0 and 100. Correct them.',
    'limits-order':
      'The limits between the classes are not in order ({given}). Write each one once, in order of size.',
    'single-customer': 'There is one customer only, so there is nobody to compare with.',
    'few-customers':
      'There are only {count} customers: a single order can move one of them to another class.',
    'all-equal': 'All {count} customers are equal in what counts, so they share one class.',
    'no-concentration':
      'Sales are spread evenly: {class} holds {count} of {customers} customers, more than half.',
    'class-a-empty':
      'No customer reaches {class} with these limits. Lower the first limit if somebody should.',
    'equals-parted': {
      one: 'In {count} place these limits put customers with the same amount into different classes.',
      other: 'In {count} places these limits put customers with the same amount into different classes.',
    },
    'weighed-constant': '"{indicator}" is the same for everybody, so it changes nothing.',
    'weighed-alike':
      '"{indicatorFirst}" and "{indicatorSecond}" rank the customers nearly alike ({correlation}), so the same thing counts twice. You may want to lower one of the weights.',
    'weighed-ties':
      '"{indicator}" tells few customers apart: {sharePercent} % of them have the same value, so it can only be split in {groups} here.',
    'scale-marks':
      '"{indicator}" measured by "{name}" takes {least} to {most} numbers in "at", rising, and a goal above 0. Correct them.',
    'adding-unknown': 'Adding up by "{name}" is not known here. Choose one of: {known}.',
    'judgement-invalid':
      'The comparison of "{indicatorFirst}" with "{indicatorSecond}" ({times}) cannot be used: both have to count, and it runs from 1/9 to 9.',
    'preset-unknown': 'There are no ready settings "{name}". Choose one of: {known}.',
    'limits-groups':
      'Natural limits are found in the data: give only how many groups you want, {least} to {most}, but "{given}" is set.',
    'limits-count':
      'Limits by number of customers have to be whole numbers above 0, but {given} is set. Correct them.',
    'limits-not-settable':
      'This way of sorting has rules of its own, so it takes no other limits. Remove them from the settings, or choose another way.',
    'scheme-needs':
      '"{schemeId}" needs to know "{needed}", but the sheets hold no such data. Add or name the column that holds it, or choose another way of sorting.',
    'own-absent': 'The settings choose a way of your own, but do not say what it is. Add it under "own".',
    'own-classes': 'Your own way of sorting needs 2 to {most} classes with different names. Correct them.',
    'own-fact':
      '"{name}" in your own way of sorting cannot be used: say once what it looks at, and one way to bring it to 2 to 20 steps.',
    'own-rule':
      'Rule {number} of your own way of sorting names a class, a fact or a step that does not exist. Correct it.',
    'own-gaps':
      'Your rules leave {gaps} combinations without a class, for example {gap}. Add a rule for them, such as a last one without conditions.',
    'own-too-many':
      'Your rules look at too many things at once to be checked (more than {most} combinations). Use fewer steps or fewer facts.',
    'rule-idle':
      'Rule {number} of your own way of sorting never decides, because the rules before it cover everything it does. Move it up or remove it.',
    'limits-fewer': 'The values are so much alike that only {found} groups could be made instead of {asked}.',
    'weights-found': 'The weights were found in the data, so they change when the data do.',
    'judgements-contradict':
      'The comparisons contradict each other ({ratio}, at most 0.1 is good). Look again at "{indicatorFirst}" against "{indicatorSecond}": it says {times}, the others say about {fitting}.',
    'words-unknown': {
      one: '{count} text of the column is not among the classes, so it counts as blank: {words}.',
      other:
        '{count} different texts of the column are not among the classes, so they count as blank: {words}.',
    },
  },
  es: {
    'weights-none': 'Ningún peso es mayor que 0, así que nada cuenta. Dé peso al menos a un dato.',
    'weight-invalid': 'El peso de "{indicator}" no es un número igual o mayor que 0. Corríjalo.',
    'weighed-unknown': 'Los ajustes dan peso a "{name}", que aquí no se conoce. Quítelo o corrija el nombre.',
    'weighed-absent':
      'Los ajustes dan peso a "{indicator}", pero las hojas no tienen ese dato. Ponga su peso a 0 o indique la columna que lo contiene.',
    'weighed-twice': 'Los ajustes dan peso a "{indicator}" dos veces. Deje solo una.',
    'scale-unknown':
      'Los ajustes miden "{indicator}" con "{name}", que aquí no se conoce. Elija una de estas: {known}.',
    'limits-kind-unknown': 'Aquí no se conocen límites del tipo "{name}". Elija share, quota o score.',
    'limits-number': 'Entre las clases debe haber de {least} a {most} límites, pero hay {given}. Corríjalos.',
    'limits-range': 'Los límites entre las clases deben estar entre 0 y 100. Corríjalos.',
    'limits-order':
      'Los límites entre las clases no están en orden ({given}). Escriba cada uno una vez, ordenados por tamaño.',
    'single-customer': 'Hay un solo cliente, así que no hay con quién compararlo.',
    'few-customers': 'Hay solo {count} clientes: un único pedido puede cambiar de clase a uno de ellos.',
    'all-equal': 'Los {count} clientes son iguales en todo lo que cuenta, así que comparten la misma clase.',
    'no-concentration':
      'Las ventas están muy repartidas: {class} reúne a {count} de {customers} clientes, más de la mitad.',
    'class-a-empty':
      'Ningún cliente llega a {class} con estos límites. Baje el primer límite si alguien debería llegar.',
    'equals-parted': {
      one: 'En {count} punto, estos límites ponen en clases distintas a clientes con el mismo importe.',
      other: 'En {count} puntos, estos límites ponen en clases distintas a clientes con el mismo importe.',
    },
    'weighed-constant': '"{indicator}" es igual para todos, así que no cambia nada.',
    'weighed-alike':
      '"{indicatorFirst}" y "{indicatorSecond}" ordenan a los clientes casi igual ({correlation}), así que lo mismo cuenta dos veces. Quizá convenga bajar uno de los pesos.',
    'weighed-ties':
      '"{indicator}" distingue a pocos clientes: el {sharePercent} % tiene el mismo valor, así que aquí solo se puede dividir en {groups}.',
    'scale-marks':
      '"{indicator}" medido con "{name}" lleva de {least} a {most} números en "at", de menor a mayor, y una meta mayor que 0. Corríjalos.',
    'adding-unknown': 'Aquí no se sabe sumar con "{name}". Elija una de estas: {known}.',
    'judgement-invalid':
      'La comparación de "{indicatorFirst}" con "{indicatorSecond}" ({times}) no se puede usar: los dos datos tienen que contar, y va de 1/9 a 9.',
    'preset-unknown': 'No hay ajustes preparados "{name}". Elija uno de estos: {known}.',
    'limits-groups':
      'Los límites naturales se buscan en los datos: indique solo cuántos grupos quiere, de {least} a {most}, pero pone "{given}".',
    'limits-count':
      'Los límites por número de clientes deben ser números enteros mayores que 0, pero pone {given}. Corríjalos.',
    'limits-not-settable':
      'Esta manera de ordenar tiene sus propias reglas y no admite otros límites. Quítelos de los ajustes o elija otra manera.',
    'scheme-needs':
      '"{schemeId}" necesita "{needed}", pero las hojas no tienen ese dato. Añada o indique la columna que lo contiene, o elija otra manera de ordenar.',
    'own-absent': 'Los ajustes eligen su propia manera de ordenar, pero no dicen cuál es. Añádala en "own".',
    'own-classes':
      'Su propia manera de ordenar necesita de 2 a {most} clases con nombres distintos. Corríjalas.',
    'own-fact':
      '"{name}" de su propia manera de ordenar no se puede usar: diga una sola vez qué mira y una sola forma de repartirlo en 2 a 20 escalones.',
    'own-rule':
      'La regla {number} de su propia manera de ordenar nombra una clase, un dato o un escalón que no existe. Corríjala.',
    'own-gaps':
      'Sus reglas dejan {gaps} combinaciones sin clase, por ejemplo {gap}. Añada una regla para ellas, como una última sin condiciones.',
    'own-too-many':
      'Sus reglas miran demasiadas cosas a la vez para comprobarlas (más de {most} combinaciones). Use menos escalones o menos datos.',
    'rule-idle':
      'La regla {number} de su propia manera de ordenar nunca decide, porque las anteriores ya cubren todo lo suyo. Súbala o quítela.',
    'limits-fewer':
      'Los valores se parecen tanto que solo se pudieron hacer {found} grupos en lugar de {asked}.',
    'weights-found': 'Los pesos se han buscado en los datos, así que cambian cuando cambian los datos.',
    'judgements-contradict':
      'Las comparaciones se contradicen ({ratio}, lo bueno es 0,1 como mucho). Revise "{indicatorFirst}" frente a "{indicatorSecond}": dice {times}, las demás dicen cerca de {fitting}.',
    'words-unknown': {
      one: '{count} texto de la columna no está entre las clases y cuenta como vacío: {words}.',
      other:
        '{count} textos distintos de la columna no están entre las clases y cuentan como vacíos: {words}.',
    },
  },
  zh: {
    'weights-none': '没有大于 0 的权重，因此没有任何内容计入。请至少为一项设置权重。',
    'weight-invalid': '“{indicator}”的权重不是大于或等于 0 的数字，请更正。',
    'weighed-unknown': '设置中为“{name}”给了权重，但这里没有这一项。请删除它或更正名称。',
    'weighed-absent':
      '设置中为“{indicator}”给了权重，但工作表中没有这项数据。请把权重设为 0，或指明所在的列。',
    'weighed-twice': '设置中“{indicator}”的权重出现了两次，请只保留一个。',
    'scale-unknown': '设置中用“{name}”衡量“{indicator}”，这里没有这种方法。请选择：{known}。',
    'limits-kind-unknown': '这里没有“{name}”这种界限。请选择 share、quota 或 score。',
    'limits-number': '等级之间应有 {least} 到 {most} 个界限，现在有 {given} 个，请更正。',
    'limits-range': '等级之间的界限必须在 0 到 100 之间，请更正。',
    'limits-order': '等级之间的界限没有按大小排列（{given}）。请按大小顺序填写，每个只写一次。',
    'single-customer': '只有一个客户，无法与其他客户比较。',
    'few-customers': '只有 {count} 个客户：一个订单就可能改变某个客户的等级。',
    'all-equal': '{count} 个客户在计入的各方面都相同，因此属于同一等级。',
    'no-concentration': '销售额分布很平均：{customers} 个客户中有 {count} 个属于 {class}，超过一半。',
    'class-a-empty': '按这些界限，没有客户达到 {class}。如果应该有客户达到，请降低第一个界限。',
    'equals-parted': '这些界限在 {count} 处把金额相同的客户分到了不同等级。',
    'weighed-constant': '所有客户的“{indicator}”都相同，因此不影响结果。',
    'weighed-alike':
      '“{indicatorFirst}”和“{indicatorSecond}”给客户的排名几乎相同（{correlation}），同一件事被算了两次。可以考虑降低其中一个权重。',
    'weighed-ties':
      '“{indicator}”很难区分客户：{sharePercent}% 的客户数值相同，这里最多只能分成 {groups} 组。',
    'scale-marks':
      '用“{name}”衡量“{indicator}”时，“at”中应有 {least} 到 {most} 个由小到大的数字，目标须大于 0。请更正。',
    'adding-unknown': '这里没有“{name}”这种合计方法。请选择：{known}。',
    'judgement-invalid':
      '“{indicatorFirst}”与“{indicatorSecond}”的比较（{times}）无法使用：两项都必须计入，且在 1/9 到 9 之间。',
    'preset-unknown': '没有现成的设置“{name}”。请选择：{known}。',
    'limits-groups': '自然界限由数据得出：只需给出组数，{least} 到 {most}，现在是“{given}”。',
    'limits-count': '按客户数的界限必须是大于 0 的整数，现在是 {given}，请更正。',
    'limits-not-settable': '这种分级方式有自己的规则，不接受其他界限。请从设置中删除，或选择其他方式。',
    'scheme-needs':
      '“{schemeId}”需要“{needed}”，但工作表中没有这项数据。请添加或指明所在的列，或选择其他方式。',
    'own-absent': '设置选择了自定义方式，但没有说明内容。请在“own”中填写。',
    'own-classes': '自定义方式需要 2 到 {most} 个名称不同的等级，请更正。',
    'own-fact': '自定义方式中的“{name}”无法使用：请只写一次它看什么，并只用一种办法分成 2 到 20 档。',
    'own-rule': '自定义方式的第 {number} 条规则提到不存在的等级、依据或档位，请更正。',
    'own-gaps': '您的规则有 {gaps} 种组合没有等级，例如 {gap}。请补充规则，例如最后加一条无条件的规则。',
    'own-too-many': '您的规则同时看的内容太多，无法检查（超过 {most} 种组合）。请减少档位或依据。',
    'rule-idle': '自定义方式的第 {number} 条规则从不起作用，因为前面的规则已全部覆盖。请上移或删除。',
    'limits-fewer': '数值过于相近，只能分成 {found} 组，而不是 {asked} 组。',
    'weights-found': '权重由数据得出，数据变化时权重也会变化。',
    'judgements-contradict':
      '这些比较互相矛盾（{ratio}，不超过 0.1 为好）。请再看“{indicatorFirst}”与“{indicatorSecond}”：这里是 {times}，其他比较约为 {fitting}。',
    'words-unknown': '该列有 {count} 种文字不在等级之中，按空白处理：{words}。',
  },
};
