// The functions that Google sees: one declaration per export, with the JSDoc of custom functions kept above it.

/** A JSDoc block directly above an exported function, with the function's name and parameter list. */
const DOCUMENTED = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(([\s\S]*?)\)\s*[:{]/g;

/** JSDoc and parameter names of every custom function in the given sources, by name. */
function customFunctions(sources) {
  const found = new Map();
  for (const source of sources) {
    for (const [, comment, name, parameters] of source.matchAll(DOCUMENTED)) {
      if (!comment.includes('@customfunction')) continue;
      const names = parameters.split(',').map((parameter) => parameter.trim().split(/[?:=\s]/)[0]);
      found.set(name, { comment, names: names.filter(Boolean) });
    }
  }
  return found;
}

/** Source text of the top-level functions for the exported names, to stand below the bundle. */
export function topLevelFunctions(exportedNames, sources) {
  const documented = customFunctions(sources);
  return exportedNames
    .map((name) => {
      const custom = documented.get(name);
      if (!custom) return `function ${name}(...args) { return CustomerTiers_.${name}(...args); }\n`;
      const list = custom.names.join(', ');
      return `${custom.comment}\nfunction ${name}(${list}) { return CustomerTiers_.${name}(${list}); }\n`;
    })
    .join('');
}
