export { createHost } from './runtime/create-host';
export { ScriptError } from './runtime/script-error';
export { UnansweredQuestion } from './services/questions';
export type { HostUser } from './runtime/context';
export type { Host } from './runtime/host';
export type { HostOptions } from './runtime/host-options';
export type { Answer, Answers, ButtonName, Question } from './services/questions';
export type { MenuEntry, ShownPage, Toast } from './services/shown';
