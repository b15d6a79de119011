/** .xlsx: what the engine writes, as other programs want it, and what other programs write, as the engine reads it. */
import type {Model} from '@odoo/o-spreadsheet';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {namesIn} from '../host/xlsx-export';
import {UnreadableFile} from './unreadable-file';
import {keepTexts} from './xlsx-texts';

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/;

/**
 * The engine knows functions without the mark of their age, and of several rules on the same cells it reads the first.
 */
export function readable(path: string, content: string): string {
  if (!sheetPart.test(path)) return content;
  return (
    content
      .replace(/_xlfn\.(_xlws\.)?/g, '')
      // A text to compare with: as a formula, or the engine would look for the quotes as well.
      .replace(/(<cfRule\b[^>]*\btype="cellIs"[^>]*>\s*<formula>)("|&quot;)/g, '$1=$2')
      .replace(
        /(<conditionalFormatting\b[^>]*>)([\s\S]*?)<\/conditionalFormatting>/g,
        (_all, open: string, rules: string) =>
          (rules.match(/<cfRule\b[^>]*?(\/>|>[\s\S]*?<\/cfRule>)/g) ?? [])
            .map((rule) => `${open}${rule}</conditionalFormatting>`)
            .join(''),
      )
  );
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** The workbook's names, for whoever goes on in another program. */
function definedNames({getters}: Model): string {
  const names = namesIn(getters).map(
    ({name, address}) => `<definedName name="${escaped(name)}">${escaped(address)}</definedName>`,
  );
  return names.length ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** Excel has no room for a formula that might spill in merged cells: there it is one that gives one value. */
function plainInMerged(sheet: string): string {
  const merged = new Set([...sheet.matchAll(/<mergeCell ref="([A-Z]+\d+):/g)].map(([, first]) => first));
  return sheet.replace(
    /(<c r="([A-Z]+\d+)"[^>]*?) cm="1"([^>]*>\s*<f) t="array" ref="[^"]*"/g,
    (all, start: string, cell: string, rest: string) => (merged.has(cell) ? start + rest : all),
  );
}

/** Colours say how opaque they are, rules which of them goes first, and the workbook what its names stand for. */
export function mended(path: string, content: string, names: string): string {
  if (path === 'xl/workbook.xml') return content.replace('</sheets>', `</sheets>${names}`);
  const coloured = content.replace(/\brgb="([0-9A-Fa-f]{6})"/g, 'rgb="FF$1"');
  if (!sheetPart.test(path)) return coloured;
  let priority = 0;
  return plainInMerged(coloured).replace(
    /(<cfRule\b[^>]*?\bpriority=")\d+"/g,
    (_all, before: string) => `${before}${++priority}"`,
  );
}

const picture = /\.(png|jpe?g|gif|bmp|tiff?|webp)$/i;

/** The parts of an archive, as the engine reads them. Throws `UnreadableFile` when it is no Excel workbook. */
export function xlsxParts(bytes: Uint8Array): Record<string, unknown> {
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch {
    throw new UnreadableFile('It is damaged, or protected with a password.');
  }
  if (!entries['[Content_Types].xml'] || !entries['xl/workbook.xml'])
    throw new UnreadableFile('It is an archive, but not an Excel workbook.');
  const texts: Record<string, string> = {};
  const parts: Record<string, unknown> = {};
  for (const [path, content] of Object.entries(entries)) {
    if (picture.test(path)) parts[path] = {imageSrc: dataAddress(path, content)};
    else if (/\.(xml|rels)$/i.test(path)) texts[path] = readable(path, strFromU8(content));
  }
  return {...parts, ...keepTexts(texts)};
}

function dataAddress(path: string, bytes: Uint8Array): string {
  const kind = path.split('.').at(-1)?.toLowerCase().replace('jpg', 'jpeg');
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:image/${kind};base64,${btoa(binary)}`;
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
  const names = definedNames(model);
  const entries: Record<string, Uint8Array> = {};
  for (const file of files) {
    entries[file.path] =
      'imageSrc' in file
        ? new Uint8Array(await (await fetch(file.imageSrc)).arrayBuffer())
        : strToU8(mended(file.path, file.content, names));
  }
  const blob = new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  return {blob, complete};
}
