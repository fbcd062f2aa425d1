import { ClassifyPanel } from '../panels/classify/classify-panel';
import { WeightsPanel } from '../panels/weights/weights-panel';
import type { Panel } from './panel';

/** What the sidebar holds, in the order of its tabs and of the list of *More*; adding a panel is adding an entry. */
export const PANELS: readonly Panel[] = [
  { id: 'classify', tab: 'classify', title: 'tab-classify', View: ClassifyPanel },
  { id: 'weights', tab: 'classify', title: 'weights-title', View: WeightsPanel },
];
