import type { Language } from '../language';

/** The help page: a title, what the sheet needs, and numbered steps. */
export interface HelpText {
  readonly title: string;
  readonly needsTitle: string;
  readonly needs: readonly string[];
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly safeTitle: string;
  readonly safe: readonly string[];
}

export const HELP: Readonly<Record<Language, HelpText>> = {
  en: {
    title: 'How to classify your customers',
    needsTitle: 'What your sheet needs',
    needs: [
      'A list of customers with a name and an amount, or a list of orders with customer, date and amount.',
      'Headings somewhere in the first 20 rows, in English, Spanish or Chinese.',
    ],
    stepsTitle: 'Steps',
    steps: [
      'Open the sheet with your list and choose Extensions > Customer Tiers > Classify customers.',
      'Read how many customers each class gets and confirm. Four columns appear at the right: Score, Class, Reason and Next class needs.',
      'If a column was taken for something else, open the sidebar, choose the right one and classify again.',
      'To take everything back, choose Undo last classification. Google keeps earlier versions too: File > Version history.',
    ],
    safeTitle: 'What is never touched',
    safe: [
      'Your own cells, formulas, filters and colours stay as they are.',
      'Nothing leaves the file, and nothing is sent anywhere.',
    ],
  },
  es: {
    title: 'Cómo clasificar a sus clientes',
    needsTitle: 'Qué necesita su hoja',
    needs: [
      'Una lista de clientes con nombre e importe, o una lista de pedidos con cliente, fecha e importe.',
      'Encabezados en alguna de las primeras 20 filas, en español, inglés o chino.',
    ],
    stepsTitle: 'Pasos',
    steps: [
      'Abra la hoja con su lista y elija Extensiones > Customer Tiers > Clasificar clientes.',
      'Lea cuántos clientes recibe cada clase y confirme. A la derecha aparecen cuatro columnas: Puntuación, Clase, Motivo y Para subir.',
      'Si se tomó una columna por otra, abra la barra lateral, elija la correcta y clasifique de nuevo.',
      'Para deshacerlo todo, elija Deshacer la última clasificación. Google también guarda versiones anteriores: Archivo > Historial de versiones.',
    ],
    safeTitle: 'Lo que nunca se toca',
    safe: [
      'Sus celdas, fórmulas, filtros y colores se quedan como están.',
      'Nada sale del archivo ni se envía a ningún sitio.',
    ],
  },
  zh: {
    title: '如何给客户分级',
    needsTitle: '工作表需要什么',
    needs: [
      '一份含名称和金额的客户列表，或一份含客户、日期和金额的订单列表。',
      '表头位于前 20 行之内，可用中文、英文或西班牙文。',
    ],
    stepsTitle: '步骤',
    steps: [
      '打开列表所在的工作表，选择“扩展程序 > Customer Tiers > 客户分级”。',
      '查看每个等级有多少客户并确认。右侧会出现四列：评分、客户等级、分级原因、升级条件。',
      '如果某一列认错了，请打开侧边栏选择正确的列，再次分级。',
      '如需全部撤回，请选择“撤销上次分级”。Google 也保留以前的版本：“文件 > 版本记录”。',
    ],
    safeTitle: '绝不改动的内容',
    safe: ['您自己的单元格、公式、筛选和颜色保持不变。', '任何内容都不会离开此文件，也不会发送到别处。'],
  },
};
