import { describe, expect, test } from 'vitest';
import { headerCandidates } from '../../../src/core/table/match-header';

function fieldOf(header: string): string | null {
  return headerCandidates(header)[0]?.field ?? null;
}

describe('the synonyms of the data model', () => {
  test.each([
    [
      'customerId',
      'Customer ID|Client ID|Account no|ID de cliente|Código de cliente|N.º cliente|客户编号|客户代码',
    ],
    [
      'customer',
      'Customer|Customer name|Client|Account|Company|Cliente|Nombre del cliente|Razón social|Empresa|客户名称|客户|公司名称',
    ],
    ['kind', 'Customer kind|Customer type|Tipo de cliente|客户类型|客户性质'],
    ['taxId', 'Tax ID|VAT|NIF|CIF|RFC|RUC|RUT|CUIT|税号|统一社会信用代码'],
    ['industry', 'Industry|Sector|Rubro|Giro|Industria|行业|所属行业'],
    ['region', 'Region|Area|Territory|State|Province|Región|Zona|Provincia|Departamento|地区|区域|省份'],
    ['city', 'City|Ciudad|城市'],
    ['address', 'Address|Dirección|Domicilio|地址'],
    ['postcode', 'ZIP|Postcode|Código postal|CP|邮编'],
    ['phone', 'Phone|Mobile|Tel|Teléfono|Móvil|Celular|电话|手机|联系电话'],
    ['email', 'Email|E-mail|Correo|Correo electrónico|邮箱|电子邮件'],
    ['source', 'Source|Lead source|Origen|Fuente|Procedencia|客户来源|来源'],
    [
      'owner',
      'Owner|Salesperson|Sales rep|Account manager|Responsable|Vendedor|Comercial|Ejecutivo|负责人|业务员|销售|客户经理',
    ],
    [
      'amount',
      'Sales|Revenue|Purchases|Amount|Turnover|Total|Ventas|Compras|Importe|Monto|Facturación|销售额|采购额|购买金额|交易金额|金额|营业额',
    ],
    [
      'orders',
      'Orders|Purchases count|Frequency|Pedidos|N.º de pedidos|Compras (n.º)|Frecuencia|订单数|购买次数|交易次数',
    ],
    ['lastOrder', 'Last order|Last purchase|Última compra|Último pedido|最近下单|最近购买日期|最后交易日期'],
    ['firstOrder', 'First order|Customer since|Primera compra|Cliente desde|首次购买|首次交易日期'],
    ['margin', 'Margin|Gross profit|Contribution|Margen|Utilidad bruta|Contribución|毛利|利润|贡献'],
    ['serviceCost', 'Cost to serve|Service cost|Costo de servicio|Coste de servicio|服务成本|服务费用'],
    ['satisfaction', 'Satisfaction|CSAT|NPS|Satisfacción|满意度|客户满意度'],
    ['complaints', 'Complaints|Reclamos|Quejas|Reclamaciones|投诉|投诉次数'],
    [
      'creditGrade',
      'Credit grade|Creditworthiness|Credit|Crédito|Nivel de crédito|Solvencia|信誉度|信用等级|客户信誉度',
    ],
    ['delayDays', 'Average delay|Atraso|Días de atraso|平均逾期天数'],
    ['nextContact', 'Next contact|Próximo contacto|下次联系时间'],
    ['lastContact', 'Last contact|Último contacto|最后跟进时间'],
    ['consent', 'Mail consent|Opt-in|Acepta correos|Consentimiento|同意接收|允许联系'],
    ['notes', 'Notes|Remarks|Notas|Observaciones|Comentarios|备注|说明'],
    ['orderId', 'Order no|Pedido|N.º de pedido|订单号|订单编号|Invoice|Factura|发票号'],
    ['date', 'Date|Order date|Fecha|日期|下单日期'],
    ['cost', 'Cost|Costo|Coste|成本'],
    ['currency', 'Currency|Moneda|Divisa|币种'],
    ['status', 'Status|Order status|Estado del pedido|状态|订单状态'],
    ['product', 'Product|Item|Producto|Artículo|产品|商品'],
    ['productId', 'SKU|StockCode|Código de artículo|商品编号'],
    ['quantity', 'Qty|Quantity|Cantidad|数量'],
    ['price', 'Price|Unit price|Precio|单价'],
    ['dueDate', 'Due date|Vencimiento|到期日|应收日期'],
    ['balance', 'Balance|Saldo|未收金额'],
    ['paidDate', 'Paid on|Fecha de cobro|回款日期'],
    ['paidAmount', 'Received|Cobrado|回款金额'],
    ['contact', 'Contact|Contacto|联系人'],
    ['birthday', 'Birthday|Cumpleaños|Fecha de nacimiento|生日|出生日期'],
  ])('are known for %s', (field, headings) => {
    const taken = headings.split('|').map((heading) => [heading, fieldOf(heading)]);
    expect(taken).toEqual(headings.split('|').map((heading) => [heading, field]));
  });
});

describe('a heading as people write it', () => {
  test.each([
    ['KeyCliente', 'customerId'],
    ['customerID', 'customerId'],
    ['CUSTOMERID', 'customerId'],
    ['InvoiceNo', 'orderId'],
    ['deal_stage', 'status'],
    ['NombreCliente', 'customer'],
    ['Importe \nbruto', 'amount'],
    ['Fecha Contrato ', 'date'],
    ['  IMPORTE TOTAL (€) ', 'amount'],
    ['Ventas [USD]', 'amount'],
    ['金额（元）', 'amount'],
    ['本月销售额(元)', 'amount'],
    ['２０２４年销售额', 'amount'],
    ['客戶名稱', 'customer'],
    ['訂單編號', 'orderId'],
    ['客户名称*', 'customer'],
    ['Cód. Cliente', 'customerId'],
    ['Nº Factura', 'orderId'],
    ['F. Factura', 'date'],
    ['Fecha Vto.', 'dueDate'],
    ['Impte. Total', 'amount'],
    ['Order #', 'orderId'],
    ['Total Sales 2024', 'amount'],
    ['Bill To', 'customer'],
    ['C.P.', 'postcode'],
    ['N.I.F.', 'taxId'],
    ['TELÉFONOS', 'phone'],
    ['Teléfono cliente', 'phone'],
    ['Customer phone', 'phone'],
    ['MontoFlete', 'other'],
    ['Ship Date', 'other'],
    ['Annual Revenue', 'other'],
  ])('%j is %s', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  test('singular and plural part the number of an order from the count of orders', () => {
    expect(fieldOf('Pedido')).toBe('orderId');
    expect(fieldOf('Pedidos')).toBe('orders');
    expect(fieldOf('N.º pedido')).toBe('orderId');
    expect(fieldOf('N.º pedidos')).toBe('orders');
  });

  test.each([
    'ADJUDICACIÓN',
    'Disputed',
    'zbar',
    'subsidiary_of',
    '',
    '???',
    '盈利',
    'Kundenname',
    'x'.repeat(500),
  ])('%j is no synonym', (header) => {
    expect(headerCandidates(header)).toEqual([]);
  });
});
