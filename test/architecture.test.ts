import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');

/** What each part may import, besides itself. Packages are named, folders are the first step under `src`. */
const allowed: Record<string, readonly string[]> = {
  'src/okr': [],
  'src/functions': ['src/okr'],
  'src/templates': ['src/okr', 'src/functions'],
  'src/rpc': ['zod'],
  'src/apps-script': ['src/okr', 'src/functions', 'src/templates', 'src/rpc'],
  'src/main.ts': ['src/functions', 'src/apps-script', 'src/rpc', 'src/okr'],
  sidebar: ['src/rpc/contract', 'preact'],
};

/** Packages that a part may use because its work is outside what the product exists for. */
const packages: Record<string, readonly string[]> = {
  'src/okr': ['@stdlib', 'jstat', 'simple-statistics'],
};

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

const parts = ['src/okr', 'src/functions', 'src/templates', 'src/rpc', 'src/apps-script', 'sidebar'];
const files = [
  ...parts.flatMap((part) => sourcesUnder(part).map((file) => ({part, file}))),
  {part: 'src/main.ts', file: 'src/main.ts'},
];

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/(?:\bfrom\s+|require\(|import\(|import\s+)'([^'\n]+)'/g)].map(
    (match) => match[1]!,
  );
}

/** `./progress` in src/okr/status.ts → `src/okr/progress`; a package stays what it is. */
function target(file: string, specifier: string): string {
  return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier;
}

const within = (place: string, folder: string) => place === folder || place.startsWith(`${folder}/`);

test.each(files)('$file imports only what its part may import', ({part, file}) => {
  const home = part === 'src/main.ts' ? [] : [part];
  const fine = [...home, ...allowed[part]!, ...(packages[part] ?? [])];
  const strangers = importsOf(file)
    .map((specifier) => target(file, specifier))
    .filter((place) => !fine.some((folder) => within(place, folder)));
  expect(strangers).toEqual([]);
});

/** Google Sheets hangs on functions that read the clock, and a rule that does cannot be tested. */
test.each(files.filter(({part}) => ['src/okr', 'src/functions', 'src/templates'].includes(part)))(
  '$file reads no clock',
  ({file}) => {
    expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(/new Date\(\s*\)|Date\.now\(/);
  },
);

test('the add-on asks for the open spreadsheet and its own window, and for nothing else', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});
