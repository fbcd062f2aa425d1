import type { Language } from '../language';

/** A made-up list of customers to try the add-on with. Firms and numbers are fictitious. */
export interface ExampleList {
  readonly sheetName: string;
  readonly headers: readonly [name: string, city: string, sales: string, orders: string, lastOrder: string];
  readonly names: readonly string[];
  readonly cities: readonly string[];
}

export const EXAMPLE: Readonly<Record<Language, ExampleList>> = {
  en: {
    sheetName: 'Example customers',
    headers: ['Customer', 'City', 'Sales', 'Orders', 'Last order'],
    names: [
      'Alder & Finch', 'Bluewater Café', 'Cobble Lane Books', 'Dove Street Dental', 'Eastgate Florist', 'Fernhill School',
      'Grantham Tools', 'Harbour View Hotel', 'Ivy House Catering', 'Juniper Spa', 'Kestrel Cycles', 'Larkfield Farm',
      'Maple Row Bakery', 'Northside Gym', 'Old Mill Brewery', 'Pinewood Nursery', 'Quayside Fish', 'Riverbank Physio',
      'Stonebridge Garage', 'Thornton Pharmacy', 'Upland Outdoor', 'Vale Veterinary', 'Westbrook Print', 'Yewtree Design',
    ],
    cities: ['Bristol', 'Leeds', 'Bath', 'York'],
  },
  es: {
    sheetName: 'Clientes de ejemplo',
    headers: ['Cliente', 'Ciudad', 'Ventas', 'Pedidos', 'Última compra'],
    names: [
      'Almacenes Brisa', 'Bodegas Castañar', 'Cafetería La Plaza', 'Dental Miramar', 'Electricidad Olmo', 'Ferretería Sol',
      'Gimnasio Norte', 'Hostal del Puerto', 'Imprenta Roble', 'Jardinería Verde', 'Librería Quijote', 'Mármoles Sierra',
      'Náutica Bahía', 'Óptica Visión', 'Panadería Trigal', 'Queserías Monte', 'Restaurante El Olivo', 'Suministros Vega',
      'Taller Ruedas', 'Uniformes Lince', 'Veterinaria Huella', 'Zapatería Paso', 'Muebles Encina', 'Pinturas Arcoíris',
    ],
    cities: ['Sevilla', 'Valencia', 'Bilbao', 'Zaragoza'],
  },
  zh: {
    sheetName: '示例客户',
    headers: ['客户名称', '城市', '销售额', '订单数', '最近下单'],
    names: [
      '安和茶行', '百川书店', '晨光印务', '东湖酒店', '恩泽药房', '福满面馆', '广源五金', '海蓝水产',
      '吉祥花店', '康宁口腔', '乐途单车', '绿野农庄', '明月烘焙', '南山健身', '鹏程汽修', '清溪民宿',
      '瑞丰粮油', '盛世家具', '天成电器', '万里物流', '文渊教育', '新苑设计', '永昌服饰', '众合装饰',
    ],
    cities: ['杭州', '成都', '苏州', '厦门'],
  },
};
