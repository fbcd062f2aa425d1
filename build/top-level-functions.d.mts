export function topLevelFunctions(exportedNames: readonly string[], sources: readonly string[]): string;
