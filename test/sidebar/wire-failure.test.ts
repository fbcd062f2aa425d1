import { describe, expect, it } from 'vitest';
import { RUN_LIMIT_MS, wireFailureOf } from '../../sidebar/wire-failure';

const early = { elapsedMs: 900, isOnline: true };
const named = (name: string, message: string) => Object.assign(new Error(message), { name });

describe('wireFailureOf', () => {
  it('knows two signed-in accounts by the status code, in any language', () => {
    const texts = [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'Se produjo un error en el servidor. Código de error: PERMISSION_DENIED.',
      '很抱歉,读取存储空间时发生服务器错误。错误代码:PERMISSION_DENIED。',
    ];
    for (const text of texts) {
      expect(wireFailureOf({ ...early, error: named('ScriptError', text) })).toBe('signed-in-twice');
    }
  });

  it('knows a lost connection by the name of the error, by HTTP 0 or by the browser being offline', () => {
    const byName = named('NetworkError', 'Error de conexión');
    const byStatus = new Error('NetworkError: Connection failure due to HTTP 0');
    expect(wireFailureOf({ ...early, error: byName })).toBe('connection-lost');
    expect(wireFailureOf({ ...early, error: byStatus })).toBe('connection-lost');
    expect(wireFailureOf({ ...early, isOnline: false, error: new Error('?') })).toBe('connection-lost');
  });

  it('takes a failure after six minutes for the time limit whatever it says', () => {
    const error = named('ScriptError', 'Se superó el tiempo máximo');
    expect(wireFailureOf({ error, isOnline: true, elapsedMs: RUN_LIMIT_MS })).toBe('time-limit');
    expect(wireFailureOf({ error, isOnline: true, elapsedMs: RUN_LIMIT_MS - 1 })).toBe('google-refused');
  });

  it('knows a script without our function', () => {
    expect(wireFailureOf({ ...early, error: new Error('Script function not found: rpc') })).toBe(
      'script-gone',
    );
  });

  it('takes everything else for Google refusing to run the script, a missing error too', () => {
    for (const error of [new Error('Authorization is required'), 'text', null, undefined]) {
      expect(wireFailureOf({ ...early, error })).toBe('google-refused');
    }
  });
});
