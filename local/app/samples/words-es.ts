import type { SampleWords } from './sample-words';

const PLACES =
  'Ribera|Montaña|Levante|La Vega|San Isidro|El Molino|La Encina|Puerta Nueva|Las Salinas|El Pinar|La Alameda|Sierra Blanca|Costa Clara|El Olivar|La Fuente|Tres Caminos|El Mirador|La Plaza|Santa Eulalia|El Faro|La Merced|Los Almendros'.split(
    '|',
  );
const SURNAMES =
  'Aguilera|Benítez|Cañizares|Durán|Espinosa|Ferrer|Gálvez|Herranz|Ibáñez|Jurado|Lafuente|Muñoz|Nogales|Ordóñez|Peñalver|Quesada|Redondo|Santamaría|Torrents|Úbeda|Vidal|Zafra'.split(
    '|',
  );
const TRADES: Record<string, string[]> = {
  Panadería: ['Panadería', 'Horno', 'Obrador'],
  Hostelería: ['Restaurante', 'Catering', 'Bodega', 'Cafetería'],
  Alimentación: ['Frutas', 'Conservas', 'Quesos', 'Supermercados'],
  'Comercio electrónico': ['Regalos', 'Moda', 'Hogar'],
  Industria: ['Plásticos', 'Talleres', 'Cerámicas', 'Textiles'],
  Distribución: ['Distribuciones', 'Suministros', 'Comercial'],
  Farmacia: ['Farmacia', 'Herboristería'],
};
const FORMS = [', S.L.', ', S.L.', ' S.L.', ', S.A.', ' SL', ' S.L.U.', '', '', ''];

export const SPANISH: SampleWords = {
  language: 'es',
  locale: 'es_ES',
  timeZone: 'Europe/Madrid',
  firm: 'Envases del Segura, S.L.',
  towns: [
    { name: 'Barcelona', area: 'Cataluña', postcodeStart: '080', phoneStart: '93' },
    { name: 'Alicante', area: 'Comunidad Valenciana', postcodeStart: '030', phoneStart: '965' },
    { name: 'Elche', area: 'Comunidad Valenciana', postcodeStart: '032', phoneStart: '966' },
    { name: 'Valencia', area: 'Comunidad Valenciana', postcodeStart: '460', phoneStart: '96' },
    { name: 'Murcia', area: 'Región de Murcia', postcodeStart: '300', phoneStart: '968' },
    { name: 'Cartagena', area: 'Región de Murcia', postcodeStart: '302', phoneStart: '968' },
    { name: 'Almería', area: 'Andalucía', postcodeStart: '040', phoneStart: '950' },
    { name: 'Granada', area: 'Andalucía', postcodeStart: '180', phoneStart: '958' },
    { name: 'Albacete', area: 'Castilla-La Mancha', postcodeStart: '020', phoneStart: '967' },
    { name: 'Palma', area: 'Islas Baleares', postcodeStart: '070', phoneStart: '971' },
  ],
  owners: ['Nuria Carrasco', 'Joaquín Beltrán', 'Elena Soto', 'Andrés Pastor'],
  people: {
    first:
      'Ana|Beatriz|Carlos|Diego|Elvira|Fernando|Gloria|Hugo|Inés|Javier|Laura|Manuel|Nieves|Óscar|Pilar|Raúl|Sofía|Tomás|Verónica|Íñigo'.split(
        '|',
      ),
    last: SURNAMES,
  },
  roles: ['Gerente', 'Compras', 'Administración', 'Encargada de tienda', 'Almacén'],
  formats: { amount: '#,##0.00 "€"', date: 'dd/mm/yyyy' },
  typicalOrder: 380,
  sheets: {
    customers: 'Clientes',
    contacts: 'Contactos',
    orders: 'Pedidos',
    payments: 'Cobros',
    followUps: 'Seguimientos',
  },
  headers: {
    customers: {
      id: 'Código de cliente',
      name: 'Cliente',
      taxId: 'NIF',
      industry: 'Sector',
      city: 'Población',
      postcode: 'Código postal',
      phone: 'Teléfono',
      email: 'Correo electrónico',
      owner: 'Comercial',
      since: 'Cliente desde',
      lastYear: 'Ventas 2024',
      notes: 'Observaciones',
    },
    contacts: [
      'Contacto',
      'Código de cliente',
      'Cliente',
      'Cargo',
      'Teléfono',
      'Correo electrónico',
      'Cumpleaños',
    ],
    orders: ['N.º de pedido', 'Fecha', 'Código de cliente', 'Cliente', 'Importe', 'Coste', 'Estado'],
    payments: [
      'Factura',
      'N.º de pedido',
      'Código de cliente',
      'Cliente',
      'Importe',
      'Vencimiento',
      'Fecha de cobro',
    ],
    followUps: ['Fecha', 'Cliente', 'Medio', 'Resumen', 'Próximo contacto', 'Comercial'],
  },
  statuses: { done: 'Entregado', open: 'Confirmado', cancelled: 'Cancelado', returned: 'Devuelto' },
  ways: ['Teléfono', 'Correo', 'Visita'],
  summaries: [
    'Pide muestras de las cajas de cartón',
    'Quiere precio para 5.000 bolsas',
    'Contento con la última entrega',
    'Se queja de esquinas aplastadas',
    'Nueva responsable de compras, presentarse',
    'Nos compara con otro proveedor',
    'Volverá a pedir después de Reyes',
    'Pide pagar a 60 días',
  ],
  remarks: [
    'Entregar antes de las 10',
    'Muelle por la calle de atrás',
    'Paga por transferencia',
    'Solo temporada de verano',
    'Pedir siempre n.º de pedido',
    'Cambió de local en 2024',
  ],
  cellNotes: [
    '¿Son los mismos que la tienda de la plaza?',
    'Revisar el código postal, volvió una carta',
    'Prometido mejor precio desde enero',
  ],
  total: 'Total',
  layouts: {
    months: [
      'Enero',
      'Febrero',
      'Marzo',
      'Abril',
      'Mayo',
      'Junio',
      'Julio',
      'Agosto',
      'Septiembre',
      'Octubre',
      'Noviembre',
      'Diciembre',
    ],
    monthTitle: (month, year) => `Ventas de ${month.toLowerCase()} de ${year}`,
    monthHeaders: ['Fecha', 'Factura', 'Cliente', 'Importe'],
    byMonth: {
      sheet: 'Año por meses',
      title: 'Ventas 2025 por cliente y mes',
      customer: 'Cliente',
      total: 'Total',
    },
    byArea: {
      sheet: 'Por zonas',
      title: 'Ventas 2025 por zonas',
      headers: ['Cliente', 'Población', 'Ventas'],
      subtotal: (area) => `Subtotal ${area}`,
      total: 'Total general',
    },
    sideBySide: {
      sheet: 'Dos listas',
      left: 'Clientes 2025',
      right: 'Proveedores 2025',
      leftHeaders: ['Cliente', 'Pedidos', 'Ventas'],
      rightHeaders: ['Proveedor', 'Facturas', 'Compras'],
    },
    ownClasses: {
      sheet: 'Mi ABC',
      title: 'Mis clientes, tal como los veo',
      headers: ['Cliente', 'Ventas 2025', 'Clase', 'Observaciones'],
      remarks: ['Amigo de la casa', 'Paga tarde', 'Podría comprar más', 'Siempre puntual'],
    },
  },
  firmName(random) {
    const [industry, trades] = random.pick(Object.entries(TRADES));
    const trade = random.pick(trades);
    const surname = random.pick(SURNAMES);
    const end = random.chance(0.5)
      ? random.pick(PLACES)
      : random.chance(0.5)
        ? surname
        : random.chance(0.5)
          ? `Hermanos ${surname}`
          : `${surname} e Hijos`;
    const bare = `${trade} ${end}`;
    return { industry, bare, full: bare + random.pick(FORMS) };
  },
  personName: (random) =>
    `${random.pick(SPANISH.people.first)} ${random.pick(SPANISH.people.last)} ${random.pick(SPANISH.people.last)}`,
  customerId: (number) => String(number).padStart(5, '0'),
  taxId: (random) => `B0${random.whole(2, 8)}${random.digits(6)}`,
  phone: (random, town) => {
    const number = town.phoneStart + random.digits(9 - town.phoneStart.length);
    return random.pick([
      number,
      `${number.slice(0, 3)} ${number.slice(3, 5)} ${number.slice(5, 7)} ${number.slice(7)}`,
      `+34 ${number}`,
    ]);
  },
  postcode: (random, town) => town.postcodeStart + random.digits(2),
  typedAmount: (amount, random) => {
    const [whole = '', cents = ''] = amount.toFixed(2).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
    return random.pick([
      `${grouped},${cents} €`,
      `${grouped},${cents}`,
      `${grouped},${cents}€`,
      `${whole},${cents} €`,
    ]);
  },
  typedDate: ({ year, month, day }) =>
    `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  misspelt: (name, random) => {
    const plain = name
      .normalize('NFD')
      .replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
      .normalize('NFC');
    return random.pick([name.toUpperCase(), name.toLowerCase(), plain, ` ${name}`, name.replace(' ', '  ')]);
  },
};
