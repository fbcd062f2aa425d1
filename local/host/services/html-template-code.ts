const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** Escapes a printed value where it stands: as text of a script or as HTML. Source text, since it runs in the realm. */
const ESCAPE_SOURCE = String.raw`function _escape(value, inScript) {
  var text = String(value === null || value === undefined ? '' : value);
  if (!inScript) {
    return text.replace(/[&<>"']/g, function (sign) { return '&#' + sign.charCodeAt(0) + ';'; });
  }
  if (typeof value === 'number' || typeof value === 'boolean') return text;
  return text.replace(/[\\'"<>&\/\n\r\u2028\u2029]/g, function (sign) {
    return '\\u' + ('000' + sign.charCodeAt(0).toString(16)).slice(-4);
  });
}`;

/**
 * JavaScript that renders a template: `<? ?>` runs, `<?= ?>` prints escaped for its place, `<?!= ?>` prints as it is.
 * Source [D]: guide/html/templates. The code is a function body that returns the page's text.
 */
export function templateCode(template: string): string {
  const lines = [ESCAPE_SOURCE, "var _output = '';"];
  let position = 0;
  for (const found of template.matchAll(SCRIPTLET)) {
    lines.push(printed(template.slice(position, found.index)));
    lines.push(scriptlet(found[1] ?? '', found[2] ?? '', isInScript(template.slice(0, found.index))));
    position = found.index + found[0].length;
  }
  lines.push(printed(template.slice(position)), 'return _output;');
  return lines.join('\n');
}

function printed(text: string): string {
  return text === '' ? '' : `_output += ${JSON.stringify(text)};`;
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
