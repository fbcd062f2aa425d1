import type { Start } from '../src/contract/api';

/**
 * What the add-on wrote into the page to spare the first call, as JSON in `<script type="application/json"
 * id="start">`; null when it wrote nothing.
 */
export function handedStart(page: Document): Start | null {
  return JSON.parse(page.getElementById('start')?.textContent ?? 'null') as Start | null;
}
