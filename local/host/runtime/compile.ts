import vm from 'node:vm';

const MAYBE_DYNAMIC_IMPORT = /\bimport(?=\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*\()/g;

/**
 * Whether code is free of `import(...)`, which Apps Script lacks and which would lead out of the realm. Words inside
 * strings and comments do not count: a real `import(` turned into `import.meta(` no longer compiles, a word does.
 */
export function isFreeOfDynamicImport(code: string): boolean {
  const marked = code.replace(MAYBE_DYNAMIC_IMPORT, 'import.meta');
  if (marked === code) return true;
  try {
    new vm.Script(code);
  } catch {
    // What does not compile cannot run either; the engine reports it in the realm's own words.
    return true;
  }
  try {
    new vm.Script(marked);
    return true;
  } catch {
    return false;
  }
}

/**
 * Compiles a file of the project; it can then run in any number of realms.
 * @throws SyntaxError with the file's name, also for modules.
 */
export function compile(code: string, filename: string): vm.Script {
  if (!isFreeOfDynamicImport(code))
    throw new SyntaxError(`Cannot use import statement outside a module (${filename})`);
  return new vm.Script(code, { filename });
}
