import { render } from 'preact';
import { languageOf } from '../src/contract/language';
import { handedStart } from './handed-start';
import { ClassifyPanel } from './panels/classify/classify-panel';

const root = document.getElementById('sidebar');
const handed = handedStart(document);
const language = handed?.language ?? languageOf(document.documentElement.lang || navigator.language);
document.documentElement.lang = language;
if (root) render(<ClassifyPanel handed={handed} language={language} />, root);
