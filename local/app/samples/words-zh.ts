import type { SampleWords } from './sample-words';

const BRANDS =
  '瑞丰|晨光|金桥|恒达|新源|宏图|百味|江南|远航|和顺|永兴|嘉禾|明珠|天成|盛世|绿野|春晖|华美|东方红叶|福满园|海韵|云峰|祥瑞|佳禾|长青|诚信佳|万家福|悦来|鼎新|启明'.split(
    '|',
  );
const TRADES: Record<string, string[]> = {
  烘焙: ['食品', '烘焙坊', '糕点'],
  餐饮: ['餐饮管理', '酒楼', '餐饮'],
  食品零售: ['超市', '粮油', '商贸'],
  电子商务: ['电子商务', '网络科技'],
  制造业: ['塑料制品', '五金', '纺织', '机械'],
  批发: ['贸易', '供应链', '百货批发'],
  医药: ['大药房', '医药'],
};
const FORMS = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '', ''];
const SURNAMES = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高'.split('');

export const CHINESE: SampleWords = {
  language: 'zh',
  locale: 'zh_CN',
  timeZone: 'Asia/Shanghai',
  firm: '清溪包装材料有限公司',
  towns: [
    { name: '北京', area: '华北', postcodeStart: '100', phoneStart: '010' },
    { name: '石家庄', area: '华北', postcodeStart: '050', phoneStart: '0311' },
    { name: '太原', area: '华北', postcodeStart: '030', phoneStart: '0351' },
    { name: '呼和浩特', area: '华北', postcodeStart: '010', phoneStart: '0471' },
    { name: '上海', area: '华东', postcodeStart: '200', phoneStart: '021' },
    { name: '杭州', area: '华东', postcodeStart: '310', phoneStart: '0571' },
    { name: '苏州', area: '华东', postcodeStart: '215', phoneStart: '0512' },
    { name: '广州', area: '华南', postcodeStart: '510', phoneStart: '020' },
    { name: '深圳', area: '华南', postcodeStart: '518', phoneStart: '0755' },
    { name: '成都', area: '西南', postcodeStart: '610', phoneStart: '028' },
  ],
  owners: ['沈佳琪', '周立', '韩雪', '方志远'],
  people: {
    first: '伟|芳|娜|敏|静|丽华|强|磊|洋|艳|勇|建国|杰|娟|涛|明|超|秀英|霞|平'.split('|'),
    last: SURNAMES,
  },
  roles: ['总经理', '采购', '财务', '店长', '仓库主管'],
  formats: { amount: '"¥"#,##0.00', date: 'yyyy-mm-dd' },
  typicalOrder: 2600,
  sheets: { customers: '客户', contacts: '联系人', orders: '订单', payments: '回款', followUps: '跟进记录' },
  headers: {
    customers: {
      id: '客户编号',
      name: '客户名称',
      taxId: '统一社会信用代码',
      industry: '行业',
      city: '城市',
      postcode: '邮编',
      phone: '联系电话',
      email: '邮箱',
      owner: '业务员',
      since: '首次交易日期',
      lastYear: '2024年销售额（元）',
      notes: '备注',
    },
    contacts: ['联系人', '客户编号', '客户名称', '职务', '手机', '邮箱', '生日'],
    orders: ['订单编号', '下单日期', '客户编号', '客户名称', '金额', '成本', '订单状态'],
    payments: ['发票号', '订单编号', '客户编号', '客户名称', '金额', '到期日', '回款日期'],
    followUps: ['日期', '客户名称', '跟进方式', '跟进内容', '下次联系时间', '业务员'],
  },
  statuses: { done: '已完成', open: '已确认', cancelled: '已取消', returned: '已退货' },
  ways: ['电话', '微信', '上门拜访'],
  summaries: [
    '索要牛皮纸盒样品',
    '询价：手提袋5000个',
    '对上次送货很满意',
    '反映纸箱压坏边角',
    '采购换人，需重新拜访',
    '正在与另一家供应商比价',
    '年后会再下单',
    '希望账期延长到60天',
  ],
  remarks: ['上午10点前送货', '从后门卸货', '月结', '只在旺季采购', '开票前先核对抬头', '2024年搬过厂'],
  cellNotes: ['和老城区那家店是不是同一家？', '邮编待核实，信件被退回', '答应一月份起给优惠价'],
  total: '合计',
  layouts: {
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    monthTitle: (month, year) => `${year}年${month}销售明细`,
    monthHeaders: ['日期', '发票号', '客户名称', '金额'],
    byMonth: { sheet: '全年分月', title: '2025年各客户分月销售额', customer: '客户名称', total: '合计' },
    byArea: {
      sheet: '分区域',
      title: '2025年分区域销售额',
      headers: ['客户名称', '城市', '销售额'],
      subtotal: (area) => `${area}小计`,
      total: '总计',
    },
    sideBySide: {
      sheet: '两张表',
      left: '2025年客户',
      right: '2025年供应商',
      leftHeaders: ['客户名称', '订单数', '销售额'],
      rightHeaders: ['供应商', '发票数', '采购额'],
    },
    ownClasses: {
      sheet: '我的ABC',
      title: '我心里的客户分级',
      headers: ['客户名称', '2025年销售额', '客户等级', '备注'],
      remarks: ['老朋友', '付款慢', '还能多买', '从不拖欠'],
    },
  },
  firmName(random, town) {
    const [industry, trades] = random.pick(Object.entries(TRADES));
    const trade = random.pick(trades);
    const bare = `${random.chance(0.7) ? town.name : ''}${random.pick(BRANDS)}${trade}`;
    return { industry, bare, full: bare + random.pick(FORMS) };
  },
  personName: (random) => random.pick(CHINESE.people.last) + random.pick(CHINESE.people.first),
  customerId: (number) => `KH${String(number).padStart(4, '0')}`,
  taxId: (random) => `91${random.digits(15)}${random.pick('ABCDEFGHJK'.split(''))}`,
  phone: (random, town) => {
    const mobile = `1${random.whole(3, 9)}${random.digits(9)}`;
    const fixed = `${town.phoneStart}-${random.whole(2, 8)}${random.digits(7)}`;
    const number = random.chance(0.5) ? mobile : fixed;
    return random.chance(0.04) ? fullWidth(number) : number;
  },
  postcode: (random, town) => town.postcodeStart + random.digits(3),
  typedAmount: (amount, random) => {
    const whole = String(Math.round(amount));
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return random.pick([
      `¥${grouped}`,
      `￥${grouped}`,
      fullWidth(grouped),
      `${(amount / 10_000).toFixed(2)}万`,
    ]);
  },
  typedDate: ({ year, month, day }) => `${year}年${month}月${day}日`,
  misspelt: (name, random) =>
    random.pick([
      `${name} `,
      name.replace('有限公司', '（有限公司）'),
      name.replace(/^(..)/, '$1 '),
      `　${name}`,
    ]),
};

/** Letters, digits and signs as wide as a Chinese character, as input methods produce them. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
