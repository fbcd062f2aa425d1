/** Headings that mean a different thing on every sheet: whose name, whose code, the type or state of what. */
export type GenericRole = 'name' | 'code' | 'type' | 'state' | 'unit';

/** Parted by '|', in all three languages. Read only as a whole heading, after the other columns told what the sheet is about. */
export const GENERIC_HEADINGS: Readonly<Record<GenericRole, string>> = {
  name: 'name|full name|display name|title|nombre|nombre completo|denominacion|名称|姓名|名字|全称',
  code: 'id|code|no|key|ref|record id|internal id|external id|codigo|clave|identificador|编号|代码|编码|号码',
  type: 'type|kind|tipo|类型|种类',
  state: 'estado|estado actual',
  unit: '单位',
};
