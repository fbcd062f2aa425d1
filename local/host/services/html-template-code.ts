const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Escapes a printed value where it stands: as text of a script or as HTML. Source text, since it runs in the realm. */
const ESCAPE_SOURCE = String.raw`function _escape(value, inScript) {
  var text = String(value === null || value === undefined ? '' : value);
  if (!inScript) {
    var entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return text.replace(/[&<>"']/g, function (sign) { return entities[sign] || '&#' + sign.charCodeAt(0) + ';'; });
  }
  if (typeof value === 'number' || typeof value === 'boolean') return text;
  return text.replace(/[\\'"<>&\/\n\r\u2028\u2029]/g, function (sign) {
    return '\\u' + ('000' + sign.charCodeAt(0).toString(16)).slice(-4);
  });
}`;

/**
 * JavaScript that renders a template: `<? ?>` runs, `<?= ?>` prints escaped for its place, `<?!= ?>` prints as it is.
 * Source [D]: guide/html/templates; the entities [L] gf:testhtmlservice. The code is a function body that returns the
 * page's text.
 */
export function templateCode(template: string): string {
  return codeOf(template, false);
}

/** The same with each part of the template as a comment behind its code. Source [D]: html-template, getCodeWithComments. */
export function templateCodeWithComments(template: string): string {
  return codeOf(template, true);
}

function codeOf(template: string, hasComments: boolean): string {
  const comment = (text: string): string => (hasComments ? ` // ${text.replace(/\s+/g, ' ').trim()}` : '');
  const lines = [ESCAPE_SOURCE, "var _output = '';"];
  const print = (text: string): void => {
    if (text !== '') lines.push(`_output += ${JSON.stringify(text)};${comment(text)}`);
  };
  let position = 0;
  for (const found of template.matchAll(SCRIPTLET)) {
    print(template.slice(position, found.index));
    const code = scriptlet(found[1] ?? '', found[2] ?? '', isInScript(template.slice(0, found.index)));
    lines.push(code + comment(found[0]));
    position = found.index + found[0].length;
  }
  print(template.slice(position));
  lines.push('return _output;');
  return lines.join('\n');
}

function scriptlet(mark: string, code: string, inScript: boolean): string {
  const expression = code.trim().replace(/;$/, '');
  if (mark === '!=') return `_output += (${expression});`;
  if (mark === '=') return `_output += _escape((${expression}), ${inScript});`;
  return code;
}

function isInScript(before: string): boolean {
  return before.lastIndexOf('<script') > before.lastIndexOf('</script');
}
