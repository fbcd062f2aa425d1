import { HostException } from '../../runtime/host-exception';

/** A part of a list: from a 0-based place, so many. @throws HostException `invalidArgument` */
export function page<T>(items: readonly T[], start = 0, max = 500): readonly T[] {
  if (start < 0) throw new HostException('invalidArgument', { name: 'start' });
  if (max < 0) throw new HostException('invalidArgument', { name: 'max' });
  return items.slice(start, start + max);
}
