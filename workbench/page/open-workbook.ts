/** One workbook with the add-on running in it: the host's engine, menus and calls, in the form that the page uses. */
import {Model} from '@odoo/o-spreadsheet';
import '../host/engine';
import type {Extension} from './menus';

export interface WorkbookSource {
  /** What a workbook wrote when it was saved. */
  readonly saved?: unknown;
  /** The parts of an .xlsx file. */
  readonly parts?: Record<string, unknown>;
}

export interface OpenWorkbook {
  readonly model: Model;
  save(): unknown;
  extensions(): readonly Extension[];
  call(name: string, args: readonly unknown[]): Promise<unknown>;
}

const firstSheet = {sheets: [{id: 'Sheet1', name: 'Sheet1', colNumber: 26, rowNumber: 1000}]};

export function openWorkbook({saved, parts}: WorkbookSource): OpenWorkbook {
  const model = new Model(parts ?? saved ?? firstSheet);
  return {
    model,
    save: () => model.exportData(),
    extensions: () => [],
    call: async (name) => {
      throw new Error(`Script function not found: ${name}`);
    },
  };
}
