import { EnumValue } from '../runtime/enum-value';
import { HostException } from '../runtime/host-exception';
import type { RunContext } from '../runtime/run-context';
import { fullScope } from '../surface/surface';
import { AuthorizationInfo } from './authorization-info';
import { Trigger } from './trigger';
import { TriggerBuilder } from './triggers';

/** The script as a web app, which it is not here. Source [D]: reference/script/service. */
export class Service {
  /** Null where nothing is deployed. */
  getUrl(): null {
    return null;
  }

  isEnabled(): boolean {
    return false;
  }
}

/** Source [D]: reference/script/script-app. */
export class ScriptApp {
  constructor(private readonly context: RunContext) {}

  /** Only mode FULL ever asks the user for anything. */
  getAuthorizationInfo(mode: EnumValue, oAuthScopes?: readonly string[] | null): AuthorizationInfo {
    const asked = mode.name === 'FULL' ? (oAuthScopes ?? this.context.scopes.asked) : [];
    return new AuthorizationInfo(this.context, asked.map(fullScope));
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

  /** Its old name. */
  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
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

  /** A text that opens nothing: requests go nowhere from here. */
  getOAuthToken(): string {
    return `local-token-of-${this.context.user.email}`;
  }

  /** An add-on of the Marketplace, or none. */
  getInstallationSource(): EnumValue {
    const isPublished = this.context.state.install === 'published';
    return new EnumValue('InstallationSource', isPublished ? 'WEB_STORE_ADD_ON' : 'NONE');
  }

  getService(): Service {
    return new Service();
  }
}
