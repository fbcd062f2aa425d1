import { buildSidebar } from '../../build/build.mjs';

let built: Promise<string> | null = null;

/** The sidebar as one file with everything inlined, as it is pushed to Google. Built once. */
export function sidebarFile(): Promise<string> {
  return (built ??= buildSidebar());
}
