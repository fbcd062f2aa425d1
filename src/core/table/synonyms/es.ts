import type { SynonymTable } from './synonym-table';

/** Spanish headings of Spain and Latin America: hand-made lists and the exports of invoicing and sales programs. */
export const SPANISH: SynonymTable = {
  strong: {
    customerId:
      'id cliente|id de cliente|codigo de cliente|codigo cliente|no cliente|numero de cliente|clave cliente|clave del cliente|key cliente|ref cliente|cuenta cliente|codigo tercero|id socio|no socio|cod cliente|cliente id|codigo de tercero',
    customer:
      'nombre del cliente|nombre cliente|cliente|razon social|nombre o razon social|denominacion social|cliente nombre|razon social cliente|comprador|nombre del comprador|cliente final|nombre fiscal|cliente razon social',
    taxId:
      'nif|cif|rfc|ruc|rut|cuit|nit|dni|cif nif|nif cif|nit cedula|cedula|rfc cliente|cif cliente|nif cliente|identificacion fiscal|numero fiscal|id fiscal|no documento identidad|rut cliente|ruc cliente|cuit cliente|cuil|curp',
    phone: 'telefono|movil|celular|telefono movil|telefono 1|telefono fijo|whatsapp|telefono de contacto|tel',
    email: 'correo|correo electronico|email|e mail|mail|correo e|correo cliente|email cliente',
    address:
      'direccion|domicilio|calle|direccion fiscal|domicilio fiscal|direccion cliente|direccion destinatario|direccion de envio',
    city: 'ciudad|poblacion|localidad|municipio|ciudad cliente|ciudad destinatario|comuna',
    postcode: 'codigo postal|cp|cod postal|codigo postal cliente|cod postal destinatario',
    region:
      'region|zona|provincia|departamento|comunidad autonoma|territorio|area|delegacion|zona de venta|comunidad|region destinatario|distrito|ruta',
    country: 'pais|pais cliente|pais destinatario',
    industry: 'sector|rubro|giro|industria|actividad|ramo|sector de actividad|actividad economica',
    kind: 'tipo de cliente|tipo cliente|grupo de clientes|clase de cliente tipo|segmento|grupo cliente|categoria de cliente|tarifa cliente',
    owner:
      'responsable|vendedor|comercial|ejecutivo|agente|asesor|representante|ejecutivo de cuenta|ejecutivo de ventas|agente comercial|asesor comercial|empleado|nombre empleado|codigo empleado|key empleado|id empleado|atendido por|nombre vendedor|propietario|gestor|asignado a',
    contact:
      'contacto|nombre contacto|nombre del contacto|persona de contacto|nombre de contacto|apellidos|apellido',
    birthday: 'cumpleanos|fecha de nacimiento|nacimiento|fecha nacimiento',
    lastContact: 'ultimo contacto|ultima visita|ultima llamada|ultimo seguimiento|fecha ultimo contacto',
    nextContact:
      'proximo contacto|proxima visita|proxima llamada|proximo seguimiento|siguiente contacto|fecha proximo contacto',
    source: 'origen|fuente|procedencia|canal|canal de venta|canal de ventas|recomendado por|campana',
    notes: 'notas|nota|observaciones|observacion|comentarios|comentario|objeto',
    amount:
      'ventas|compras|importe|monto|facturacion|importe total|monto total|total ventas|ventas totales|total facturado|importe facturado|monto facturado|monto venta|monto de venta|importe venta|importe de venta|venta total|total compras|compras totales|compra total|importe bruto|importe neto|importe factura|importe de la factura|importe pedido|importe del pedido|total pedido|base imponible|ventas netas|venta neta|ventas brutas|facturado|facturacion anual|facturacion total|consumo total|importe linea|total linea|volumen de ventas|cifra de ventas|monto pedido|monto factura|importe adjudicacion|total gastado|ingresos|venta|importe acumulado|volumen de compra|volumen de compras|volumen de negocio|importe de compra|valor de venta|valor venta|valor total|total vendido|importe sin iva',
    orders:
      'pedidos|no de pedidos|numero de pedidos|compras no|frecuencia|cantidad de pedidos|cantidad de compras|numero de compras|no de compras|no compras|no pedidos|total pedidos|no de facturas|numero de facturas|cantidad de facturas|transacciones|numero de transacciones|frecuencia de compra|cant pedidos',
    lastOrder:
      'ultima compra|ultimo pedido|fecha ultima compra|fecha de ultima compra|fecha ultimo pedido|ultima venta|ultima factura|fecha ultima venta|fecha de la ultima compra|fecha ultima factura',
    firstOrder:
      'primera compra|cliente desde|primer pedido|fecha primera compra|fecha primer pedido|antiguedad desde|fecha de primera compra',
    margin:
      'margen|utilidad bruta|contribucion|utilidad|beneficio|margen bruto|ganancia|margen de contribucion|beneficio bruto|rentabilidad importe|utilidad neta',
    serviceCost:
      'costo de servicio|coste de servicio|costo de atencion|coste de atencion|costo servicio|coste servicio',
    delayDays:
      'dias de atraso|atraso|dias atraso|retraso|dias de retraso|atraso medio|retraso medio|dias de mora|mora|atraso promedio|retraso promedio|dias retraso|demora media de pago|dias de demora',
    satisfaction:
      'satisfaccion|nivel de satisfaccion|indice de satisfaccion|nps|csat|puntuacion de satisfaccion',
    complaints:
      'reclamos|quejas|reclamaciones|no de reclamos|numero de quejas|numero de reclamaciones|numero de reclamos|no quejas|incidencias|no reclamaciones',
    creditGrade: 'credito|nivel de credito|solvencia|calificacion crediticia|riesgo|calificacion de credito',
    potential: 'potencial|necesidad estimada|valor potencial|potencial anual|necesidad prevista',
    expectedClose:
      'cierre previsto|fecha de cierre prevista|fecha prevista de cierre|cierre esperado|fecha estimada de cierre',
    stage: 'etapa del cliente|etapa de intencion|ciclo de vida|etapa del ciclo de vida',
    intention: 'intencion|interes|intencion de compra|nivel de interes',
    attitude: 'actitud|lealtad|actitud del cliente|fidelidad',
    need: 'necesidad|tiene necesidad|necesidad a corto plazo',
    userClass:
      'clase|abc|clase abc|clasificacion|clasificacion abc|categoria abc|tipo abc|nivel|clase cliente|clasificacion cliente|categoria cliente abc|rango',
    orderId:
      'pedido|no pedido|no de pedido|numero de pedido|numero pedido|id pedido|codigo pedido|factura|no factura|no de factura|numero de factura|numero factura|id factura|folio|folio factura|referencia del pedido|ref pedido|orden|no orden|numero de orden|orden de compra|comprobante|no comprobante|documento|no documento|numero de documento|albaran|no albaran|id venta|no venta|ticket|no ticket|boleta|no boleta|remision|codigo factura|id transaccion|referencia pedido|factura no|serie y numero|uuid|nota de venta',
    date: 'fecha|fecha pedido|fecha de pedido|fecha del pedido|fecha factura|fecha de factura|fecha de venta|fecha venta|fecha de compra|fecha compra|fecha de emision|fecha emision|fecha contrato|fecha documento|fecha de orden|fecha de la orden|fecha operacion|fecha de operacion|fecha contable|fecha de cierre|emision|fecha cierre|fecha movimiento|fecha comprobante|fecha albaran|dia de venta',
    dueDate: 'vencimiento|fecha de vencimiento|fecha vencimiento|vence|fecha vto',
    paidDate: 'fecha de cobro|fecha cobro|fecha de pago|fecha pago',
    paidAmount:
      'cobrado|importe cobrado|pagado|monto pagado|monto cobrado|importe pagado|total pagado|total cobrado|abono|abonos|cobro|pago',
    balance:
      'saldo|pendiente|importe pendiente|saldo pendiente|pendiente de cobro|monto pendiente|por cobrar|vencido|saldo vencido|deuda|adeudo|importe adeudado|saldo actual',
    quantity:
      'cantidad|unidades|cantidad unidades|unidades vendidas|cantidad vendida|piezas|cantidad pedida|udes|cant vendida|kilos|bultos|cajas',
    price:
      'precio|precio unidad|precio unitario|precio de venta|precio venta|pvp|precio por unidad|tarifa|valor unitario|p unitario|precio neto|punit',
    cost: 'costo|coste|coste unitario|costo unitario|costo de venta|coste de venta|costo total|coste total|precio de costo|precio de coste|precio coste|costo de ventas|coste de ventas',
    currency: 'moneda|divisa|tipo de moneda',
    status:
      'estado del pedido|estado pedido|estado factura|estado de la factura|estatus|status|etapa|situacion|estado de pago|estado pago|estado de factura|fase',
    rowType:
      'tipo de documento|tipo documento|tipo de comprobante|tipo comprobante|tipo de movimiento|tipo movimiento|tipo de operacion|tipo factura|tipo de factura',
    refund:
      'devolucion|devoluciones|importe devuelto|reembolso|reembolsos|importe reembolsado|monto devuelto|nota de credito|notas de credito',
    productId:
      'codigo producto|codigo de producto|codigo articulo|codigo de articulo|referencia articulo|sku|key producto|id producto|id articulo|clave producto|ref articulo|no articulo|codigo de barras',
    product:
      'producto|articulo|nombre producto|nombre del producto|nombre articulo|descripcion articulo|descripcion producto|servicio|descripcion del producto|descripcion del articulo|mercancia',
    category:
      'categoria|nombre categoria|familia|subfamilia|linea|linea de producto|grupo de producto|subcategoria|categoria producto|tipo de producto|marca|familia de producto|rubro producto',
    dateKey: 'key tiempo|clave tiempo|id tiempo|key fecha|id fecha|clave fecha',
    consent:
      'acepta correos|consentimiento|acepta publicidad|suscrito|acepta comunicaciones|acepta marketing',
    other:
      'flete|monto flete|importe flete|portes|gastos de envio|envio|forma envio|forma de envio|fecha entrega|fecha de entrega|fecha envio|fecha de envio|fecha prevista|transporte|key transporte|codigo transporte|campania transporte|transportista|iva|igv|importe iva|monto iva|cuota iva|impuesto|impuestos|tipo iva|porcentaje iva|descuento|descuentos|importe descuento|dto|bonificacion|objetivo|presupuesto|meta|cuota|pronostico|limite de credito|limite credito|empleados|no de empleados|numero de empleados|tamano|ano|mes|trimestre|dia|semana|ejercicio|periodo|hora|fila|linea no|posicion|ranking|latitud|longitud|edad|probabilidad|plazo|plazo dias|plazo de pago|condiciones de pago|forma de pago|metodo de pago|porcentaje|participacion|acumulado|fax|web|pagina web|sitio web|serie|cargo|puesto|destinatario|almacen|bodega|tipo contrato|programa|retencion|retenciones|recargo|tipo de cambio|dias|peso|stock|existencias|unidad|unidad de medida|ticket medio|ticket promedio|importe medio|promedio|media|sexo|genero|etiquetas|comision|comisiones|mejor precio|venta media|venta promedio|precio medio|descripcion|ejercicio fiscal|recencia',
  },
  weak: {
    customer:
      'empresa|compania|nombre empresa|nombre comercial|sociedad|nombre y apellidos|nombre completo|tercero|titular|socio|deudor|distribuidor|tienda|clientes|nombre de la empresa|proveedor|adjudicatario|beneficiario|paciente|alumno|huesped|asociado|consumidor|cuenta',
    amount:
      'total factura|importe con iva|total|valor|neto|bruto|total neto|importe euros|venta mes|cobros|recaudacion|gasto|gasto total|monetario|consumo|suma|total general|liquido|total a pagar|precio total|adjudicado|total cliente',
    orders: 'operaciones|facturas|visitas|tickets',
    date: 'fecha de creacion|fecha creacion|fecha registro|fecha de registro|creado|creado el|marca temporal|f pedido|f factura',
    orderId: 'referencia|operacion|presupuesto no|expediente|contrato|no contrato|no expediente|no operacion',
    product: 'concepto|item|plan|curso|tratamiento|modelo',
    region: 'sucursal|sede|oficina|plaza|estado provincia',
    kind: 'tipologia|regimen',
    userClass: 'importancia|prioridad|letra|tipo a b c',
    owner: 'usuario|equipo|equipo de ventas|cobrador|encargado',
    category: 'grupo',
    satisfaction: 'valoracion|calificacion|encuesta',
    address: 'ubicacion',
  },
  faint: {
    amount: 'subtotal|sub total|base|total sin iva|total con iva|total iva incluido|importe neto total',
    date: 'fecha entrega|fecha de entrega|fecha envio|fecha de envio|fecha valor|fecha prevista',
    firstOrder: 'fecha de alta|fecha alta|alta|alta cliente|antiguedad',
    customer: 'destinatario|enviar a|consignatario',
    kind: 'grupo',
    notes: 'descripcion',
  },
};
