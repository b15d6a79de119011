/** Ten documents in the shapes that people have, read in a real browser; docs/reading.md shows what came of it. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Draft} from '../../src/okr/writing/document/draft';
import {DOCUMENTS} from '../documents/documents';
import {MEASURES, type Measured, measured} from '../documents/measure';
import {theBrowser} from './launch';
import {openReader, type Reader} from './reader';

jest.setTimeout(60_000);

const page = path.resolve(__dirname, '../../docs/reading.md');

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(theBrowser());
});

const results: {name: string; measured: Measured}[] = [];

async function draftOf(html: string | undefined, text: string | undefined): Promise<Draft> {
  return (await reader.read({...(html ? {html} : {}), ...(text ? {text} : {})})).draft;
}

test.each(DOCUMENTS.map((one) => [one.name, one] as const))('%s', async (name, document) => {
  const found = measured(document, await draftOf(document.html, document.text));
  results.push({name, measured: found});
  // Nobody may act on a figure that nobody wrote.
  expect({invented: found.invented, wrong: found.wrong}).toEqual({invented: 0, wrong: []});
});

function table(): string {
  const cells = (found: Measured) => MEASURES.map((key) => `${found[key].right}/${found[key].of}`);
  const sum = MEASURES.map((key) => {
    const right = results.reduce((all, one) => all + one.measured[key].right, 0);
    const of = results.reduce((all, one) => all + one.measured[key].of, 0);
    return `${(100 * (1 - right / of)).toFixed(1)}%`;
  });
  const invented = results.reduce((all, one) => all + one.measured.invented, 0);
  return [
    `| document | ${MEASURES.join(' | ')} | invented figures |`,
    `| --- | ${MEASURES.map(() => '--:').join(' | ')} | --: |`,
    ...results.map(
      ({name, measured: found}) => `| ${name} | ${cells(found).join(' | ')} | ${found.invented} |`,
    ),
    `| wrong, of all | ${sum.join(' | ')} | ${invented} |`,
  ].join('\n');
}

test('docs/reading.md shows these figures; RENEW=1 writes them', () => {
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split('<!-- figures -->\n');
  const after = rest?.split('<!-- end of figures -->')[1] ?? '';
  const renewed = `${before}<!-- figures -->\n${table()}\n<!-- end of figures -->${after}`;
  if (process.env.RENEW) writeFileSync(page, renewed);
  expect(readFileSync(page, 'utf8')).toBe(renewed);
});
