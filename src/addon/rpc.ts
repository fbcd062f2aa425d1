import type { AddonApi, ApiMethod, Reply } from '../contract/api';
import { languageOf } from '../contract/language';
import { wireIssue } from '../contract/wire-issue';
import { answerRequest } from '../commands/answer-request';
import { userLocale } from '../google/session';

/**
 * The sidebar's and the command line's one door. It is the only catch: what is no finding about data or request is
 * a defect of ours, logged under a short number that the user can report.
 */
export function rpc(method: unknown, request: unknown): Reply<AddonApi[ApiMethod]['value']> {
  const language = languageOf(userLocale());
  try {
    const result = answerRequest(method, request, language);
    if (result.ok) return result;
    return { ok: false, issues: result.issues.map((issue) => wireIssue(issue, language)) };
  } catch (error) {
    const reference = Utilities.getUuid().slice(0, 8);
    console.error(reference, error instanceof Error ? error.stack : String(error));
    const issue = wireIssue({ code: 'unexpected', severity: 'refusal', details: { reference } }, language);
    return { ok: false, issues: [issue] };
  }
}
