export { createHost } from './runtime/create-host';
export { ScriptError } from './runtime/script-error';
export { UnansweredQuestion } from './services/questions';
