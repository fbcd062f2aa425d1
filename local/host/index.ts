export { createHost } from './runtime/create-host';
export type { Host } from './runtime/host';
