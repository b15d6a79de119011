import {render} from 'preact';
import {App} from './app';
import './styles/tokens.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/build.css';
import './styles/write.css';

const root = document.getElementById('app');
if (root) render(<App />, root);
