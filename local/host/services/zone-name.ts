/** A zone's English name at an instant: 'Central European Summer Time', or 'GMT+2' for `short` where it has none. */
export function zoneNameAt(zone: string, instantMs: number, style: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style });
  return format.formatToParts(instantMs).find((part) => part.type === 'timeZoneName')?.value ?? '';
}
