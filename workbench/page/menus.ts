/** The page's own menus beside the engine's: *File* and *Extensions*. */
import {registries} from '@odoo/o-spreadsheet';

export interface FileActions {
  startNew(): void;
  open(): void;
  downloadXlsx(): void;
  downloadOwn(): void;
  downloadPdf(): void;
  print(): void;
}

export interface ExtensionItem {
  readonly label: string;
  run(): void;
}

export interface Extension {
  readonly name: string;
  readonly items: readonly ExtensionItem[];
}

/** The engine keeps one registry for all grids, so the menus are added once and ask for the present state when opened. */
export function addMenus(file: FileActions, extensions: () => readonly Extension[]): void {
  registries.topbarMenuRegistry
    .addChild('new', ['file'], {name: 'New', sequence: 10, execute: () => file.startNew()})
    .addChild('open', ['file'], {
      name: 'Open …',
      shortcut: 'Ctrl+O',
      sequence: 20,
      separator: true,
      execute: () => file.open(),
    })
    .addChild('download', ['file'], {
      name: 'Download',
      icon: 'o-spreadsheet-Icon.EXPORT_XLSX',
      sequence: 30,
      separator: true,
    })
    .addChild('download_xlsx', ['file', 'download'], {
      name: 'Microsoft Excel (.xlsx)',
      sequence: 10,
      execute: () => file.downloadXlsx(),
    })
    .addChild('download_pdf', ['file', 'download'], {
      name: 'PDF of this sheet (.pdf)',
      sequence: 20,
      execute: () => file.downloadPdf(),
    })
    .addChild('download_own', ['file', 'download'], {
      name: 'Workbench file (.kpiokr.json)',
      sequence: 30,
      execute: () => file.downloadOwn(),
    })
    .replaceChild('print', ['file'], {
      name: 'Print',
      shortcut: 'Ctrl+P',
      sequence: 40,
      execute: () => file.print(),
    })
    .add('extensions', {name: 'Extensions', sequence: 70})
    .addChild('extensions_list', ['extensions'], () =>
      extensions().map(({name, items}, i) => ({
        id: `extension-${i}`,
        name,
        sequence: i,
        children: [
          () =>
            items.map(({label, run}, j) => ({
              id: `extension-${i}-${j}`,
              name: label,
              sequence: j,
              execute: run,
            })),
        ],
      })),
    );
}
