import { createHost } from '../../../local/host/index';
import type { HostOptions } from '../../../local/host/runtime/host-options';

/**
 * A host whose scripts find a published form as `form`; `run` gives what the body returns, `failure` the text of what
 * it throws (null for nothing).
 */
export async function formHost(options: HostOptions = {}) {
  const host = await createHost({ now: '2026-03-27T09:30:00Z', latency: 0, timeZone: 'Etc/UTC', ...options });
  const formId = host.evaluate(`
    const form = FormApp.create('Survey', true); form.getId()`) as string;
  const run = (body: string): unknown => host.evaluate(`(function () { ${body} })()`);
  const failure = (body: string): unknown =>
    run(
      `try { (function () { ${body} })(); return null } catch (error) { return error.name + ': ' + error.message }`,
    );
  return { host, formId, run, failure };
}
