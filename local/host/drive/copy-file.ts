import { copiedWorkbook } from '../spreadsheet/edit/copy-workbook';
import type { DriveContent, DriveFile } from './drive-store';

/** The content of a copy. A form's copy has its questions, neither its answers nor its destination. [A] */
export function copiedContent({ content }: DriveFile, id: string, name: string): DriveContent {
  if (content.kind === 'spreadsheet') {
    return { kind: 'spreadsheet', workbook: copiedWorkbook(content.workbook, id, name) };
  }
  if (content.kind === 'form') {
    const form = {
      ...structuredClone(content.form),
      id,
      responses: [],
      destination: null,
      lastResponseNumber: 0,
    };
    return { kind: 'form', form };
  }
  return content.kind === 'blob' ? { kind: 'blob', bytes: Uint8Array.from(content.bytes) } : { ...content };
}
