import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '..');

/** What each part may import, besides itself. Packages are named, folders are the first step under `src`. */
const allowed: Record<string, readonly string[]> = {
  'src/okr': [],
  'src/functions': ['src/okr'],
  'src/templates': ['src/okr', 'src/functions'],
  // Only the sidebar has them: their words would cost every cell call.
  'src/examples': ['src/okr', 'src/templates/rows'],
  'src/rpc': ['src/okr', 'zod'],
  'src/actions': ['src/okr', 'src/templates', 'src/rpc'],
  'src/apps-script': ['src/okr', 'src/functions', 'src/templates', 'src/rpc', 'src/actions'],
  'src/main.ts': ['src/functions', 'src/apps-script', 'src/rpc', 'src/okr'],
  // `made:reference` is data that the build makes of src/functions; nothing of their code comes with it.
  sidebar: ['src/okr', 'src/examples', 'src/rpc/contract', 'preact', 'marked', 'papaparse', 'made:reference'],
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

const parts = [
  'src/okr',
  'src/functions',
  'src/templates',
  'src/rpc',
  'src/actions',
  'src/examples',
  'src/apps-script',
  'sidebar',
];
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

/** Reading what people write is built in rooms; each may use those before it. */
const rooms = ['lexicon', 'figures', 'sentence', 'checks', 'document', 'history', 'reading'].map(
  (room) => `src/okr/writing/${room}`,
);

test.each(files.filter(({file}) => within(file, 'src/okr/writing')))(
  '$file imports no room that comes after its own',
  ({file}) => {
    const home = rooms.findIndex((room) => within(file, room));
    const later = importsOf(file)
      .map((specifier) => target(file, specifier))
      .filter((place) => rooms.slice(home + 1).some((room) => within(place, room)));
    expect({hasRoom: home >= 0, later}).toEqual({hasRoom: true, later: []});
  },
);

const sources = new Set(files.map(({file}) => file));

/** The files of ours that a file imports, types included. */
function neighbours(file: string): string[] {
  return importsOf(file).flatMap((specifier) => {
    const place = target(file, specifier);
    return ['.ts', '.tsx', '/index.ts'].map((ending) => place + ending).filter((one) => sources.has(one));
  });
}

/** Groups of files that import each other, directly or over others: strongly connected components (Tarjan 1972). */
function circles(): string[][] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    open.push(file);
    for (const next of neighbours(file)) {
      const reached = index.has(next) ? (open.includes(next) ? index.get(next)! : null) : visit(next);
      if (reached !== null) low.set(file, Math.min(low.get(file)!, reached));
    }
    if (low.get(file) === index.get(file)) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) found.push(group.sort());
    }
    return low.get(file)!;
  };
  for (const file of sources) if (!index.has(file)) visit(file);
  return found;
}

test('no files import each other in a circle', () => {
  expect(circles()).toEqual([]);
});

test('no two rules stand in files of one name', () => {
  const names = sourcesUnder('src/okr').map((file) => path.basename(file));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** Google Sheets hangs on functions that read the clock, and a rule that does cannot be tested. */
test.each(
  files.filter(({part}) => ['src/okr', 'src/functions', 'src/templates', 'src/actions'].includes(part)),
)('$file reads no clock', ({file}) => {
  expect(readFileSync(path.join(root, file), 'utf8')).not.toMatch(/new Date\(\s*\)|Date\.now\(/);
});

test('no effect that comes after the page is painted takes the keyboard from where somebody types', () => {
  const late = /\buseEffect\(\s*\(\) => (\{(?:(?!\n {2}\}, ).)*?|[^;]*?)\b(focus\(|focusLine\()/s;
  const sources = sourcesUnder('sidebar').map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
  expect(sources.filter(({text}) => late.test(text)).map(({file}) => file)).toEqual([]);
});

test('the add-on asks for the open spreadsheet and its own window, and for nothing else', () => {
  const manifest = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

/** What could stand at the top of a module and change there, with an example of each. */
const KEEPING: readonly (readonly [what: string, pattern: RegExp, example: string])[] = [
  ['a variable', /^(?:export )?(?:let|var) \w+/gm, 'let calls = 0;'],
  [
    'something to be filled',
    /^(?:export )?const \w+(?:: (?!Readonly)[^=\n]+)? = (?:new (?:Map|Set|WeakMap|WeakSet)(?:<[^\n]*>)?\(\)|\[\]|\{\});/gm,
    'const known = new Map<string, number>();',
  ],
  [
    'a static field',
    /^ +(?:private |public )?static (?!readonly)\w+(?:: [^=\n]+)? = /gm,
    '  static calls = 0;',
  ],
  [
    'answers',
    /^(?:export )?const \w+(?:: [^=\n]+)? = remember\(/gm,
    'const of = remember((key) => key, ask);',
  ],
];

test.each(KEEPING)('%s at the top of a module is seen', (_, pattern, example) => {
  expect(example.match(pattern)).toHaveLength(1);
});

/** Names at the top of a module into which something is put later; telling a pattern where to begin leaves nothing. */
function changedIn(source: string): string[] {
  const names = [...source.matchAll(/^(?:export )?const (\w+)/gm)].map(([, name]) => name!);
  return names.filter((name) =>
    new RegExp(
      `(?<![.\\w])${name}(?:(?:\\.(?!lastIndex )\\w+|\\[[^\\]]+\\])+ (?:[-+]|\\?\\?|\\|\\||&&)?= ` +
        `|\\.(?:set|add|push|delete|clear|splice|sort|reverse|unshift|pop|shift)\\()`,
    ).test(source),
  );
}

test.each([
  'const state = {last: 1};\nconst f = () => {\n  state.last = 2;\n};',
  'const rows = [1];\nconst f = () => rows.push(2);',
  'export const seen = new Set(given);\nconst f = (one) => seen.add(one);',
])('what is put into a constant later is seen: %s', (source) => {
  expect(changedIn(source)).toHaveLength(1);
});

/** What a sentence says is the same at any time, and a document asks for each more than once. */
const OF_ITS_TEXT_ALONE = ['src/okr/writing/reading/kept-reading.ts'];

// Every call at Google begins with a fresh script, and in the page of the workbench; most tests in Node do not wait for
// that (`workbench/host/kept-realms.ts`) and would take for granted what a call before has left.
test.each(files.filter(({part, file}) => part.startsWith('src') && !OF_ITS_TEXT_ALONE.includes(file)))(
  '$file keeps nothing from call to call',
  ({file}) => {
    const source = readFileSync(path.join(root, file), 'utf8');
    expect(KEEPING.flatMap(([, pattern]) => source.match(pattern) ?? [])).toEqual([]);
    expect(changedIn(source)).toEqual([]);
    // A pattern that goes on where it stopped, unless it is told where to begin.
    const goingOn = [...source.matchAll(/^(?:export )?const (\w+)(?:: RegExp)? = \/.+\/[a-z]*[gy][a-z]*;/gm)]
      .map(([, name]) => name!)
      .filter((name) => new RegExp(`\\b${name}\\.(?:test|exec)\\(`).test(source))
      .filter((name) => !source.includes(`${name}.lastIndex = `));
    expect(goingOn).toEqual([]);
  },
);
