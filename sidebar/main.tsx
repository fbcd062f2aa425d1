import { render } from 'preact';
import { Frame } from './frame/frame';
import { handedStart } from './handed-start';
import { handedWords } from './handed-words';

const root = document.getElementById('sidebar');
const words = handedWords(document);
document.documentElement.lang = words.language;
if (root) render(<Frame handed={handedStart(document)} words={words} />, root);
