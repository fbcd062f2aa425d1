import { createHost } from '../host/index';
import type { Host } from '../host/runtime/host';
import { addOnFolder } from './shipped-files';

/** Who works on a local file: somebody who may edit it, but not what its maker protected. */
const LOCAL_USERS = [
  { email: 'maker@file.invalid', role: 'owner' },
  { email: 'you@this-computer.invalid', role: 'editor' },
] as const;

/** The add-on's own menu carries the name of its script project. */
const PROJECT_NAME = 'Customer Tiers';

/**
 * A host on a workbook (no file: an empty spreadsheet) with the built add-on, or the script project of another
 * folder, loaded and installed for the local user.
 */
export async function openHost(
  files: readonly string[],
  locale: string,
  projectFolder = addOnFolder(),
): Promise<Host> {
  const [first] = files;
  const host = await createHost({
    ...(first !== undefined && { workbook: files.length === 1 ? first : files }),
    projectName: PROJECT_NAME,
    users: LOCAL_USERS.map((user) => ({ ...user, locale })),
    user: LOCAL_USERS[1].email,
    locale,
  });
  host.load(projectFolder);
  return host;
}
