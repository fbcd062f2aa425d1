/** A comments part without comments. */
export const BLANK_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors>' +
  '<commentList></commentList></comments>';

/** A drawing part without boxes: the shape type is what Excel calls a text box (202). */
export const BLANK_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The hidden box of a note, two columns wide and four rows high beside its cell. */
export function noteShape(cell: { row: number; column: number }, seed: number): string {
  const { row, column } = cell;
  const anchor = `${column + 1}, 15, ${Math.max(0, row - 1)}, 2, ${column + 3}, 15, ${row + 3}, 16`;
  return (
    `<v:shape id="_x0000_s${20_000 + seed}" type="#_x0000_t202" style="position:absolute;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto" xmlns:v="urn:schemas-microsoft-com:vml" ' +
    'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
    '</x:ClientData></v:shape>'
  );
}

/** The drawing without the box of that cell's note. */
export function withoutShape(xml: string, cell: { row: number; column: number }): string {
  return xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*</.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*</.exec(shape)?.[1];
    return Number(row) === cell.row && Number(column) === cell.column ? '' : shape;
  });
}
