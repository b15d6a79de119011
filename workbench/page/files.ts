/** Workbooks as files: .xlsx for other programs, and the workbench's own format, which loses nothing. */
import type {Model} from '@odoo/o-spreadsheet';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

export const ownEnding = '.kpiokr.json';
/** How the host marks what it saves. */
const mark = 'kpi-okr-workbook';
const version = 1;

export interface OpenedFile {
  readonly name: string;
  /** Set for the workbench's own format: what the host wrote. */
  readonly saved: unknown;
  /** Set for .xlsx: the engine reads the parts itself. */
  readonly parts: Record<string, unknown> | null;
}

/** Says in the user's words why a file can't be opened. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readOwn(text: string, fallbackName: string): OpenedFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new UnreadableFile('It is not a workbook: its text is cut off or was never JSON.');
  }
  if (!isRecord(content) || content.kind !== mark)
    throw new UnreadableFile('It is JSON, but not a workbook that was downloaded here.');
  if (content.version !== version)
    throw new UnreadableFile('It was written by a newer workbench. Update this one, then open it again.');
  const {name = fallbackName, ...saved} = content;
  return {name: String(name), saved, parts: null};
}

const picture = /\.(png|jpe?g|gif|bmp|tiff?|webp)$/i;

function readXlsx(bytes: Uint8Array, name: string): OpenedFile {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch {
    throw new UnreadableFile('It is damaged, or protected with a password.');
  }
  if (!entries['[Content_Types].xml'] || !entries['xl/workbook.xml'])
    throw new UnreadableFile('It is an archive, but not an Excel workbook.');
  const parts: Record<string, unknown> = {};
  for (const [path, content] of Object.entries(entries)) {
    if (picture.test(path)) parts[path] = {imageSrc: dataAddress(path, content)};
    else if (/\.(xml|rels)$/i.test(path)) parts[path] = strFromU8(content);
  }
  return {name, saved: undefined, parts};
}

function dataAddress(path: string, bytes: Uint8Array): string {
  const kind = path.split('.').at(-1)?.toLowerCase().replace('jpg', 'jpeg');
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/${kind};base64,${btoa(binary)}`;
}

/** Reads what the user chose. Throws `UnreadableFile` when it is no workbook. */
export async function readWorkbookFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/(\.kpiokr)?\.json$|\.xlsx$/i, '');
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zipped ? readXlsx(bytes, name) : readOwn(strFromU8(bytes), name);
}

export function ownFile(name: string, saved: object): Blob {
  return new Blob([JSON.stringify({...saved, name})], {type: 'application/json'});
}

/** What the format cannot hold, the engine only tells a developer; here it is for the user to know. */
async function exported(
  model: Model,
): Promise<{files: Awaited<ReturnType<Model['exportXLSX']>>['files']; complete: boolean}> {
  const {warn} = console;
  let complete = true;
  console.warn = () => {
    complete = false;
  };
  try {
    const {files} = await model.exportXLSX();
    return {files, complete};
  } finally {
    console.warn = warn;
  }
}

/** `complete` is false when the workbook has rules for cells that .xlsx has no place for. */
export async function xlsxFile(model: Model): Promise<{blob: Blob; complete: boolean}> {
  const {files, complete} = await exported(model);
  const entries: Record<string, Uint8Array> = {};
  for (const file of files) {
    entries[file.path] =
      'imageSrc' in file
        ? new Uint8Array(await (await fetch(file.imageSrc)).arrayBuffer())
        : strToU8(file.content);
  }
  const blob = new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  return {blob, complete};
}

/** A name that every system takes for a file. */
const fileName = (name: string) => name.replace(/[\\/:*?"<>|\s]+/g, ' ').trim() || 'Workbook';

export function download(blob: Blob, name: string, ending: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName(name) + ending;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
