/** Workbooks as files: .xlsx for other programs, and the workbench's own format, which loses nothing. */
import {strFromU8} from 'fflate';
import {UnreadableFile} from './unreadable-file';
import {xlsxParts} from './xlsx';

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

/** Reads what the user chose. Throws `UnreadableFile` when it is no workbook. */
export async function readWorkbookFile(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = file.name.replace(/(\.kpiokr)?\.json$|\.xlsx$/i, '');
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return zipped ? {name, saved: undefined, parts: xlsxParts(bytes)} : readOwn(strFromU8(bytes), name);
}

export function ownFile(name: string, saved: object): Blob {
  return new Blob([JSON.stringify({...saved, name})], {type: 'application/json'});
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
