import { readRelationships, relsPartOf, setContentType } from './opc';
import type { ZipPackage } from './zip-package';

/** Parts that belong to one sheet and mean nothing without it. */
const OWN_KINDS = new Set([
  'comments',
  'vmlDrawing',
  'drawing',
  'printerSettings',
  'table',
  'chart',
  'threadedComment',
  'control',
  'ctrlProp',
]);

/** Takes a sheet's part out of the package, and what hangs on it alone. Pictures and pivot caches stay: others may use them. */
export function removeSheetParts(parts: ZipPackage, partName: string): void {
  const own = readRelationships(parts, partName).filter(
    (relationship) => !relationship.isExternal && OWN_KINDS.has(relationship.kind),
  );
  parts.delete(partName);
  parts.delete(relsPartOf(partName));
  setContentType(parts, partName, null);
  for (const relationship of own)
    if (parts.find(relationship.target)) removeSheetParts(parts, relationship.target);
}
