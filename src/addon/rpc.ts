import type { AddonApi, ApiMethod, Reply, WireIssue } from '../contract/api';
import { languageOf, type Language } from '../contract/language';
import { wireIssue } from '../contract/wire-issue';
import { answerRequest } from '../commands/answer-request';
import { userLocale } from '../google/session';
import { permissionIssue } from './permission-issue';
import { clock } from './triggers';

/** What to say when this file may not be read at all; null when something else failed. */
function fileRefusal(language: Language): WireIssue | null {
  try {
    return permissionIssue('file', language);
  } catch (error) {
    console.info(String(error));
    return null;
  }
}

/**
 * The sidebar's and the command line's one door. It is the only catch: what is no finding about data or request is
 * a defect of ours, logged under a short number that the user can report.
 */
export function rpc(method: unknown, request: unknown): Reply<AddonApi[ApiMethod]['value']> {
  let language: Language = 'en';
  try {
    language = languageOf(userLocale());
    const result = answerRequest(method, request, { language, clock });
    if (result.ok) return result;
    return { ok: false, issues: result.issues.map((issue) => wireIssue(issue, language)) };
  } catch (error) {
    const refused = fileRefusal(language);
    if (refused) return { ok: false, issues: [refused] };
    // Nothing more is asked here: it may be a service that failed.
    const reference = new Date().getTime().toString(36).slice(-6);
    console.error(reference, error instanceof Error ? error.stack : String(error));
    const issue = wireIssue({ code: 'unexpected', severity: 'refusal', details: { reference } }, language);
    return { ok: false, issues: [issue] };
  }
}
