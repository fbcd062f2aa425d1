import type { SampleWords } from './sample-words';

const PLACES =
  'Alder Creek|Beacon Hill|Cobble|Dunmore|Elm Street|Fairhaven|Granite State|Harborview|Iron Gate|Juniper|Kestrel|Lantern|Maple Row|Northfield|Old Mill|Pine Tree|Quarry Road|Riverbend|Saltmarsh|Tidewater|Union Square|Village Green|Windward|Yankee|Blue Heron|Copper Kettle|Stone Wall|White Birch'.split(
    '|',
  );
const TRADES: Record<string, string[]> = {
  Bakery: ['Bakery', 'Bread Co.', 'Pastry Shop'],
  Restaurant: ['Grill', 'Kitchen', 'Diner', 'Catering'],
  'Food retail': ['Market', 'Grocers', 'Farm Stand', 'Cheese Shop'],
  'Online shop': ['Home Goods', 'Outfitters', 'Candle Works', 'Toys'],
  Manufacturing: ['Plastics', 'Tool Works', 'Textiles', 'Foods'],
  Wholesale: ['Distributors', 'Supply', 'Trading'],
  Pharmacy: ['Pharmacy', 'Apothecary'],
};
const SURNAMES =
  'Abbott|Barrett|Callahan|Delgado|Eastman|Farrell|Gagnon|Hobbs|Ingram|Jarvis|Keane|Lavoie|Mercer|Nadeau|Osgood|Pruitt|Quinlan|Rourke|Sewall|Thayer|Upton|Varney|Whitcomb|Yates'.split(
    '|',
  );
const FORMS = [', Inc.', ' LLC', ' Inc', ', LLC', ' Co.', '', '', ''];

export const ENGLISH: SampleWords = {
  language: 'en',
  locale: 'en_US',
  timeZone: 'America/New_York',
  firm: 'Harbor Lane Packaging, Inc.',
  towns: [
    { name: 'Boston', area: 'Massachusetts', postcodeStart: '021', phoneStart: '617' },
    { name: 'Worcester', area: 'Massachusetts', postcodeStart: '016', phoneStart: '508' },
    { name: 'Springfield', area: 'Massachusetts', postcodeStart: '011', phoneStart: '413' },
    { name: 'Providence', area: 'Rhode Island', postcodeStart: '029', phoneStart: '401' },
    { name: 'Portland', area: 'Maine', postcodeStart: '041', phoneStart: '207' },
    { name: 'Manchester', area: 'New Hampshire', postcodeStart: '031', phoneStart: '603' },
    { name: 'Nashua', area: 'New Hampshire', postcodeStart: '030', phoneStart: '603' },
    { name: 'Hartford', area: 'Connecticut', postcodeStart: '061', phoneStart: '860' },
    { name: 'Burlington', area: 'Vermont', postcodeStart: '054', phoneStart: '802' },
  ],
  owners: ['Dana Whitlock', 'Marcus Feld', 'Priya Raman', 'Tom Okafor'],
  people: {
    first:
      'Alice|Ben|Carla|David|Erin|Frank|Grace|Hank|Irene|Jason|Karen|Luis|Megan|Nate|Olivia|Paul|Rosa|Sam|Tina|Victor|Wendy|Zoe'.split(
        '|',
      ),
    last: SURNAMES,
  },
  roles: ['Owner', 'Purchasing', 'Accounts payable', 'Store manager', 'Operations'],
  formats: { amount: '"$"#,##0.00', date: 'm/d/yyyy' },
  typicalOrder: 420,
  sheets: {
    customers: 'Customers',
    contacts: 'Contacts',
    orders: 'Orders',
    payments: 'Payments',
    followUps: 'Follow-ups',
  },
  headers: {
    customers: {
      id: 'Customer ID',
      name: 'Customer',
      taxId: 'Tax ID',
      industry: 'Industry',
      city: 'City',
      postcode: 'ZIP',
      phone: 'Phone',
      email: 'Email',
      owner: 'Sales rep',
      since: 'Customer since',
      lastYear: 'Sales 2024',
      notes: 'Notes',
    },
    contacts: ['Contact', 'Customer ID', 'Customer', 'Title', 'Phone', 'Email', 'Birthday'],
    orders: ['Order no', 'Order date', 'Customer ID', 'Customer', 'Amount', 'Cost', 'Status'],
    payments: ['Invoice', 'Order no', 'Customer ID', 'Customer', 'Amount', 'Due date', 'Paid on'],
    followUps: ['Date', 'Customer', 'Way', 'Summary', 'Next contact', 'Sales rep'],
  },
  statuses: { done: 'Delivered', open: 'Confirmed', cancelled: 'Cancelled', returned: 'Returned' },
  ways: ['Phone', 'Email', 'Visit'],
  summaries: [
    'Asked for samples of the kraft boxes',
    'Wants a price for 5,000 bags',
    'Happy with the last delivery',
    'Complained about crushed corners',
    'New buyer, introduce ourselves',
    'Comparing us with another supplier',
    'Will order again after the holidays',
    'Asked for 60 days to pay',
  ],
  remarks: [
    'Deliver before 10 am',
    'Loading dock at the back',
    'Pays by check',
    'Seasonal: summer only',
    'Ask for the PO number',
    'Moved in 2024',
  ],
  cellNotes: [
    'Same people as the shop on Main Street?',
    'Check the ZIP, mail came back',
    'Promised a better price from January',
  ],
  total: 'Total',
  layouts: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthTitle: (month, year) => `Sales ${month} ${year}`,
    monthHeaders: ['Date', 'Invoice', 'Customer', 'Amount'],
    byMonth: {
      sheet: 'Year by month',
      title: 'Sales 2025 by customer and month',
      customer: 'Customer',
      total: 'Total',
    },
    byArea: {
      sheet: 'By state',
      title: 'Sales 2025 by state',
      headers: ['Customer', 'City', 'Sales'],
      subtotal: (area) => `Subtotal ${area}`,
      total: 'Grand total',
    },
    sideBySide: {
      sheet: 'Two lists',
      left: 'Customers 2025',
      right: 'Suppliers 2025',
      leftHeaders: ['Customer', 'Orders', 'Sales'],
      rightHeaders: ['Supplier', 'Invoices', 'Purchases'],
    },
    ownClasses: {
      sheet: 'My ABC',
      title: 'My customers, as I see them',
      headers: ['Customer', 'Sales 2025', 'Class', 'Notes'],
      remarks: ['Friend of the family', 'Slow payer', 'Could buy more', 'Always on time'],
    },
  },
  firmName(random) {
    const [industry, trades] = random.pick(Object.entries(TRADES));
    const trade = random.pick(trades);
    const surname = random.pick(SURNAMES);
    const start = random.chance(0.6)
      ? random.pick(PLACES)
      : random.chance(0.5)
        ? surname
        : `${surname} & ${random.pick(SURNAMES)}`;
    const bare = `${start} ${trade}`;
    return { industry, bare, full: bare + (trade.endsWith('Co.') ? '' : random.pick(FORMS)) };
  },
  personName: (random) => `${random.pick(ENGLISH.people.first)} ${random.pick(ENGLISH.people.last)}`,
  customerId: (number) => String(number).padStart(5, '0'),
  taxId: (random) => `0${random.whole(1, 6)}-${random.digits(7)}`,
  phone: (random, town) => `(${town.phoneStart}) 555-01${random.digits(2)}`,
  postcode: (random, town) => town.postcodeStart + random.digits(2),
  typedAmount: (amount, random) => {
    const [whole = '', cents = ''] = amount.toFixed(2).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    return random.pick([
      `$${grouped}.${cents}`,
      `${grouped}.${cents}`,
      `$ ${grouped}.${cents}`,
      ` ${grouped} `,
    ]);
  },
  typedDate: ({ year, month, day }) => `${month}/${day}/${year}`,
  misspelt: (name, random) => {
    return random.pick([
      name.toUpperCase(),
      name.toLowerCase(),
      name.replace(' & ', ' and '),
      ` ${name}`,
      name.replace(' ', '  '),
    ]);
  },
};
