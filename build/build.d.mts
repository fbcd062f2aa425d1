export function buildAll(): Promise<Record<string, number>>;
export function clean(): void;
export function buildSidebar(): Promise<string>;
