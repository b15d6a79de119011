import {Model} from '@odoo/o-spreadsheet';
import {provideCharts} from './charts';
import {showGrid} from './grid';

provideCharts();
const model = new Model({sheets: [{id: 'Sheet1', name: 'Sheet1', colNumber: 26, rowNumber: 1000}]});
const place = document.getElementById('grid');
if (place) await showGrid(model, place);
