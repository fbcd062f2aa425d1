import { createHost } from '../../../local/host/index';
import type { HostFacts } from '../../../local/host/index';
import { newWorkbook, type WorkbookModel } from '../../../local/host/workbook/model';

/** A host on an empty spreadsheet, and a way to evaluate a script whose last expression is the result. */
export async function scriptHost(
  options: {
    locale?: string;
    timeZone?: string;
    role?: 'owner' | 'editor' | 'viewer';
    facts?: Partial<HostFacts>;
  } = {},
) {
  const workbook: WorkbookModel = newWorkbook(
    'file',
    'File',
    options.locale ?? 'en_US',
    options.timeZone ?? 'Etc/UTC',
  );
  const users = [
    { email: 'owner@example.com', role: 'owner' as const, locale: 'en' },
    { email: 'editor@example.com', role: 'editor' as const, locale: 'en' },
    { email: 'viewer@example.com', role: 'viewer' as const, locale: 'en' },
  ];
  const user = `${options.role ?? 'owner'}@example.com`;
  const host = await createHost({ workbook, users, user, facts: options.facts ?? {} });
  /** `ss` is the spreadsheet, `sheet` the active sheet; `body` returns the result. */
  const run = (body: string): unknown =>
    host.evaluate(
      `(function () { const ss = SpreadsheetApp.getActive(); const sheet = ss.getActiveSheet(); ${body} })()`,
      'test.js',
    );
  /** The message of what the body throws, null when it throws nothing. */
  const failure = (body: string): unknown =>
    run(
      `try { (function () { ${body} })(); return null; } catch (error) { return error.name + ': ' + error.message; }`,
    );
  return { host, workbook, run, failure };
}
