/**
 * What a column can hold: the keys of the data model (names for one thing over all tables, so that a customer
 * reference in an order list is `customer` just as the name in a customer list).
 */
export const FIELDS = [
  // who
  'customerId',
  'customer',
  'taxId',
  'phone',
  'email',
  'address',
  'city',
  'postcode',
  'region',
  'industry',
  'country',
  'kind',
  'owner',
  /** A person at the customer, not the customer. */
  'contact',
  'birthday',
  'lastContact',
  'nextContact',
  'source',
  'notes',
  // indicators of a customer list
  'amount',
  'orders',
  'lastOrder',
  'firstOrder',
  'margin',
  'serviceCost',
  'delayDays',
  'satisfaction',
  'complaints',
  'creditGrade',
  'userClass',
  // what is known of prospects
  'potential',
  'expectedClose',
  'stage',
  'intention',
  'attitude',
  'need',
  // orders, invoices, payments and their lines
  'orderId',
  'date',
  'dueDate',
  'paidDate',
  'paidAmount',
  'balance',
  'quantity',
  'price',
  'cost',
  'currency',
  'status',
  'rowType',
  /** What was given back, in a column of its own and positive. */
  'refund',
  'productId',
  'product',
  'category',
  'dateKey',
  'consent',
  /** Known, and of no use for classes: freight, tax, a discount, a target, the number of employees. */
  'other',
] as const;

export type Field = (typeof FIELDS)[number];
