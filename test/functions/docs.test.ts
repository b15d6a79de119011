import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {docPages} from '../../scripts/docs-pages.mjs';
import {documented} from '../../src/functions';

const functions = documented();

const docs = path.join(__dirname, '../../docs');
const pages = docPages(functions);

test.each([...pages.keys()])('docs/%s is what `npm run docs` writes today', (file) => {
  expect(readFileSync(path.join(docs, file), 'utf8')).toBe(pages.get(file));
});

test('no page is left of a function that is gone', () => {
  const written = readdirSync(path.join(docs, 'functions')).map((name) => `functions/${name}`);
  expect(written.filter((file) => !pages.has(file))).toEqual([]);
});

test.each(functions)('the page of $name shows every example', ({name, examples}) => {
  const page = pages.get(`functions/${name}.md`)!;
  expect(page.split(`\`=${name}(`).length - 1).toBe(examples.length + 1);
});

test.each(functions)(
  'the page of $name names every column, and its tables are as wide as one can read',
  ({name}) => {
    const page = pages.get(`functions/${name}.md`)!;
    expect(page).not.toContain('undefined');
    const widths = page
      .split('\n')
      .map((line) => (line.startsWith('| --- ') ? line.split('|').length - 2 : 0));
    expect(Math.max(...widths)).toBeLessThanOrEqual(17);
  },
);

test.each(functions)('the README leads to $name', ({name}) => {
  const readme = readFileSync(path.join(docs, '../README.md'), 'utf8');
  expect(readme).toContain(`| [\`${name}\`](docs/functions/${name}.md) |`);
});
