/**
 * What a column can hold: the keys of the data model (names for one thing over all tables, so that a customer
 * reference in an order list is `customer` just as the name in a customer list).
 */
export type Field =
  // who
  | 'customerId'
  | 'customer'
  | 'taxId'
  | 'phone'
  | 'email'
  | 'address'
  | 'city'
  | 'postcode'
  | 'region'
  | 'industry'
  | 'kind'
  | 'owner'
  | 'source'
  | 'notes'
  // indicators of a customer list
  | 'amount'
  | 'orders'
  | 'lastOrder'
  | 'firstOrder'
  | 'margin'
  | 'serviceCost'
  | 'delayDays'
  | 'satisfaction'
  | 'complaints'
  | 'creditGrade'
  | 'userClass'
  // orders, invoices, payments and their lines
  | 'orderId'
  | 'date'
  | 'dueDate'
  | 'paidDate'
  | 'paidAmount'
  | 'balance'
  | 'quantity'
  | 'price'
  | 'cost'
  | 'currency'
  | 'status'
  | 'rowType'
  | 'product'
  | 'dateKey'
  | 'consent'
  | 'other';
