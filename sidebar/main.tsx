import { render } from 'preact';
import { languageOf } from '../src/contract/language';
import { Frame } from './frame/frame';
import { handedStart } from './handed-start';

const root = document.getElementById('sidebar');
const handed = handedStart(document);
const language = handed?.language ?? languageOf(document.documentElement.lang || navigator.language);
document.documentElement.lang = language;
if (root) render(<Frame handed={handed} language={language} />, root);
