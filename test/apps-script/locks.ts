/** Cells that somebody else has locked: the workbench knows one person, who may write everywhere. */
import type {HeadlessHost} from '../../workbench/host/headless';
import {ProtectionHost} from '../../workbench/host/protection';
import {RangeHost} from '../../workbench/host/range';
import {RangeListHost} from '../../workbench/host/range-list';

export const LOCK = `
function lock(sheet, cells) {
  SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cells).protect().setWarningOnly(false);
}`;

type Writing = (this: RangeHost, ...values: never[]) => unknown;

/** Until the mocks are restored. @param cells columns of a sheet, as `A1:H40` */
export function lockedByOthers(host: HeadlessHost, tab: string, cells: string): void {
  host.run('lock', tab, cells);
  const [left, right] = cells.split(':').map((corner) => corner.charCodeAt(0) - 64) as [number, number];
  const refuse = (range: RangeHost) => {
    const isMet = range.getLastColumn() >= left && range.getColumn() <= right;
    if (isMet && range.getSheet().getName() === tab)
      throw new Error('You are trying to edit a protected cell or object.');
  };
  jest.spyOn(ProtectionHost.prototype, 'canEdit').mockReturnValue(false);
  for (const method of ['setValues', 'setValue', 'setNumberFormat', 'clearContent'] as const) {
    const given = RangeHost.prototype[method] as Writing;
    jest.spyOn(RangeHost.prototype as never, method as never).mockImplementation(function (
      this: RangeHost,
      ...values: never[]
    ) {
      refuse(this);
      return given.apply(this, values);
    } as never);
  }
  const {setNumberFormat} = RangeListHost.prototype;
  jest.spyOn(RangeListHost.prototype, 'setNumberFormat').mockImplementation(function (
    this: RangeListHost,
    format,
  ) {
    this.getRanges().forEach(refuse);
    return setNumberFormat.call(this, format);
  });
}
