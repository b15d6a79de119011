/** What the person has selected. */
import type {Face} from './face';
import {Service} from './service';
import type {SpreadsheetHost} from './spreadsheet';

type Google = GoogleAppsScript.Spreadsheet.Selection;

export class SelectionHost
  extends Service
  implements Face<Google, 'getActiveRange' | 'getActiveSheet' | 'getCurrentCell'>
{
  static override readonly serviceName = 'Selection';

  constructor(private readonly spreadsheet: SpreadsheetHost) {
    super();
  }
  getActiveRange() {
    return this.spreadsheet.getActiveRange();
  }
  getActiveSheet() {
    return this.spreadsheet.getActiveSheet();
  }
  getCurrentCell() {
    return this.spreadsheet.getCurrentCell();
  }
}
