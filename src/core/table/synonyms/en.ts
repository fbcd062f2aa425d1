import type { SynonymTable } from './synonym-table';

/** English headings: hand-made lists, and the exports of shops, sales tools and accounting programs. */
export const ENGLISH: SynonymTable = {
  strong: {
    customerId:
      'customer id|client id|customer no|client no|customer code|client code|customer key|client key|customer ref|account id|account no|account code|account number|company id|buyer id|member id|membership no|user id|card no',
    customer:
      'customer name|customer|client name|client|customer full name|billing name|bill to|bill to name|bill to customer|sold to|sold to party|buyer|buyer name|account name|associated company|member|member name|client company|customer company',
    taxId:
      'tax id|tax no|vat|vat no|vat id|vat registration no|ein|tin|company registration no|tax registration no|gstin',
    phone: 'phone|phone no|telephone|tel|mobile|mobile phone|cell|cell phone|contact phone|phone 1',
    email: 'email|e mail|email address|customer email|contact email|mail',
    address:
      'address|street|street address|billing address|address line 1|address line 2|address 1|address 2|shipping address',
    city: 'city|town|billing city|shipping city',
    postcode: 'zip|zip code|postcode|post code|postal code|billing zip|shipping zip',
    region:
      'region|area|territory|state|province|state province|county|zone|district|sales region|regional office',
    country: 'country|country code|country region|billing country|shipping country',
    industry: 'industry|sector|line of business|business type',
    kind: 'customer kind|customer type|client type|account type|customer group|customer category|segment|customer segment',
    owner:
      'owner|salesperson|sales person|sales rep|sales representative|sales agent|account manager|account owner|deal owner|company owner|rep|agent|employee|employee id|employee name|sold by|opportunity owner|manager',
    contact:
      'contact|contact name|contact person|first name|last name|contact first name|contact last name|associated contact|primary contact',
    birthday: 'birthday|birth date|date of birth|dob',
    lastContact:
      'last contact|last contacted|last activity|last activity date|last follow up|last call|last visit',
    nextContact:
      'next contact|next activity|next activity date|next follow up|next call|next visit|follow up date',
    source: 'source|lead source|channel|sales channel|referral source|referred by|campaign',
    notes: 'notes|note|remarks|remark|comments|comment|customer note',
    amount:
      'sales|revenue|purchases|amount|turnover|total sales|total revenue|sales amount|total amount|order amount|order total|order value|invoice amount|invoice total|invoice value|net sales|net amount|gross sales|sales value|sales total|purchase amount|total purchases|amount spent|total spent|total spend|spend|monetary|transaction amount|line total|extended price|ext price|deal amount|deal value|contract value|sale amount|total invoiced|dollar value|sales revenue|customer revenue|subtotal amount|total price|lifetime spend',
    orders:
      'orders|purchases count|frequency|order count|orders count|no of orders|number of orders|total orders|purchase count|number of purchases|transactions|transaction count|no of transactions|invoices count|number of invoices',
    lastOrder:
      'last order|last purchase|last order date|last purchase date|last sale|last sale date|most recent visit|most recent order|most recent purchase|last invoice date|last transaction|last transaction date|date of last order',
    firstOrder:
      'first order|first purchase|first order date|first purchase date|customer since|client since|first sale|member since|acquisition date',
    margin:
      'margin|gross profit|gross margin|contribution|profit|contribution margin|net profit|profit amount',
    serviceCost: 'cost to serve|service cost|servicing cost|support cost',
    delayDays:
      'average delay|avg delay|days late|delay days|average days late|avg days late|payment delay|days overdue|days past due',
    satisfaction: 'satisfaction|csat|nps|satisfaction score|nps score|survey score|satisfaction rating',
    complaints: 'complaints|no of complaints|complaint count|number of complaints|claims',
    creditGrade: 'credit grade|creditworthiness|credit|credit rating|credit score|risk grade',
    potential: 'potential|estimated need|potential value|expected need|annual potential',
    expectedClose:
      'expected close|expected close date|expected closing date|estimated close date|forecast close date|expected to close',
    stage: 'customer stage|client stage|intention stage|life cycle stage|lifecycle stage|lead stage',
    intention: 'intention|purchase intention|buying intention|interest level|level of interest',
    attitude: 'loyalty attitude|loyalty|customer attitude|next time i would buy|next purchase',
    need: 'need|has need|short term need|need yes no',
    userClass:
      'abc|abc class|class|customer class|tier|customer tier|grade|customer grade|client class|abc category|rating',
    orderId:
      'order id|order no|order number|order reference|order ref|order key|invoice no|invoice id|invoice number|invoice|receipt no|transaction id|transaction no|opportunity id|deal id|sales order|sales order no|so no|document no|doc no|order code|ticket no|deal name|po no',
    date: 'order date|date|invoice date|transaction date|sale date|sales date|purchase date|close date|closing date|date of order|document date|posting date|doc date|order datetime|closed date',
    dueDate: 'due date|due|payment due|due on|date due|maturity date',
    paidDate:
      'paid on|paid date|payment date|settled date|date paid|paid at|settlement date|received on|date received',
    paidAmount: 'received|paid|amount paid|paid amount|amount received|payment amount|payment|total paid',
    balance:
      'balance|open|open amount|amount due|outstanding|outstanding amount|balance due|open balance|unpaid|overdue|overdue amount|past due',
    quantity:
      'quantity|qty|units|pieces|units sold|quantity ordered|order quantity|ordered quantity|lineitem quantity|number of cds|order demand|quantity sold|volume',
    price:
      'price|unit price|price each|sales price|sale price|list price|lineitem price|price per unit|item price',
    cost: 'cost|unit cost|cost price|cogs|cost of goods sold|total cost|purchase price|standard cost|item cost',
    currency: 'currency|currency code|curr|transaction currency',
    status:
      'order status|deal stage|stage|payment status|invoice status|financial status|opportunity stage|sales stage|state of order',
    rowType: 'transaction type|document type|doc type|movement type|line type|order type|invoice type',
    refund: 'refund|refunds|refund amount|refunded amount|amount refunded|credit note amount|returns amount',
    productId:
      'product id|product code|product no|item no|item code|item id|sku|stock code|product key|part no|article no|lineitem sku|material no',
    product:
      'product|item|product name|item name|article|lineitem name|product description|item description|material|service',
    category:
      'category|sub category|subcategory|product category|product line|product group|product family|item category|department|series|product type',
    dateKey: 'date key|time key|date id|time id|calendar key|day key',
    consent:
      'mail consent|opt in|consent|accepts marketing|accepts email marketing|marketing consent|newsletter',
    other:
      'ship date|shipping date|delivery date|required date|shipped date|promised date|ship mode|ship via|shipping method|freight|shipping|shipping cost|shipping fee|delivery fee|tax|taxes|tax amount|vat amount|sales tax|tax rate|discount|discount amount|discount code|discount rate|target|budget|forecast|quota|goal|credit limit|employees|number of employees|size|year|month|quarter|day|week|weekday|time|row id|row no|row|line no|line|rank|position|latitude|longitude|age|year established|probability|terms|payment terms|days|index|share|percent|percentage|pct|cumulative|fax|website|url|recency|recency days|days since last order|tenure|job title|contact title|tags|activities|payment method|weight|currency rate|exchange rate|days to settle|ship name|ship address|ship city|ship region|ship postal code|ship country|shipping name|avatar|gender|sex|annual revenue|campaign cost|annual income|average order value|avg order value|aov|average price|customer lifetime value|clv|ltv|stock|unit of measure|uom|tip|outstanding orders',
  },
  weak: {
    customer:
      'account|company|company name|organization|organisation|business name|firm|store|shop|retailer|dealer|distributor|customers|partner|partner name|partner display name|invoice partner display name|trading name|patient|guest|passenger|student|tenant|donor',
    customerId: 'customer name id|account key|partner id|guest id',
    amount:
      'total|value|net|gross|net total|total net|income|total value|total due|grand total|total usd|money|sum|takings|fee|fees|invoiced|billed|billings|bookings|sold',
    orders: 'deals|visits|invoices',
    date: 'day of sale|created|created at|create date|creation date|created on|timestamp|time stamp|order created|date created|visit date|engage date|datetime',
    status: 'status',
    region: 'location|office location|market',
    orderId: 'order|ticket|reference|document|bill no|opportunity|deal|voucher no|folio|check no',
    product: 'description|goods|item ordered|plan|course|treatment',
    productId: 'item key|asin|barcode|ean|upc|isbn',
    margin: 'earnings|net margin|margin amount',
    source: 'medium',
    satisfaction: 'how likely are you to recommend|likelihood to recommend|recommend score',
    userClass: 'level|loyalty level|priority|importance',
    owner: 'team|sales team|seller|responsible|assigned to|handled by',
    rowType: 'debit credit',
  },
  faint: {
    amount:
      'subtotal|sub total|untaxed amount|amount before tax|amount excl tax|amount incl tax|total incl tax',
    date: 'ship date|delivery date|shipped date|required date',
    firstOrder: 'registered|registration date|signup date|sign up date|joined|join date|created|create date',
    customer: 'ship name|ship to|recipient|consignee|shipping name',
    orders: 'count',
  },
};
