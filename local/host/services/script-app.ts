import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { fullScope } from '../surface/surface';
import { Trigger, TriggerBuilder } from './triggers';

const SCOPE_LINK = 'https://script.google.com/d/authorize';

/** What the user has granted of what was asked. Source [D]: reference/script/authorization-info. */
export class AuthorizationInfo {
  constructor(
    private readonly context: RunContext,
    private readonly asked: readonly string[],
  ) {}

  getAuthorizationStatus(): EnumValue {
    const isMissing = this.asked.some((scope) => !this.context.scopes.has(scope));
    return new EnumValue('AuthorizationStatus', isMissing ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** Null when nothing is missing. */
  getAuthorizationUrl(): string | null {
    const missing = this.asked.filter((scope) => !this.context.scopes.has(scope));
    return missing.length === 0 ? null : `${SCOPE_LINK}?scope=${encodeURIComponent(missing.join(' '))}`;
  }

  getAuthorizedScopes(): string[] {
    return this.asked.filter((scope) => this.context.scopes.has(scope));
  }
}

export class ScriptApp {
  constructor(private readonly context: RunContext) {}

  getAuthorizationInfo(_mode: EnumValue, oAuthScopes?: readonly string[]): AuthorizationInfo {
    return new AuthorizationInfo(this.context, (oAuthScopes ?? this.context.scopes.asked).map(fullScope));
  }

  requireAllScopes(mode: EnumValue): void {
    this.requireScopes(mode, this.context.scopes.asked);
  }

  /** Ends the run when one is missing: the user is asked and the script starts anew. */
  requireScopes(_mode: EnumValue, oAuthScopes: readonly string[]): void {
    const isGranted = oAuthScopes.every((scope) => this.context.scopes.has(scope));
    if (!isGranted) this.context.end(new HostException('authorizationRequired'));
  }

  /** Those of the current user only. */
  getProjectTriggers(): Trigger[] {
    return this.context.state.triggers.of(this.context.user.email).map((model) => new Trigger(model));
  }

  getUserTriggers(file: { getId(): string }): Trigger[] {
    return this.getProjectTriggers().filter((trigger) => trigger.model.sourceId === file.getId());
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.context, functionName);
  }

  deleteTrigger(trigger: Trigger): void {
    this.context.state.triggers.delete(trigger.model.uid);
  }

  getScriptId(): string {
    return this.context.state.scriptId;
  }
}
