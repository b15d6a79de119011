import './styles/tokens.css';
import './styles/controls.css';
import './styles/layout.css';
import {render} from 'preact';
import {App} from './app';
import {watchPointer} from './parts/pointer';

watchPointer();

const root = document.getElementById('app');
if (root) render(<App />, root);
