// Builds the add-on: dist/Code.js, dist/Sidebar.html and dist/appsscript.json, and nothing else.
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {closeWordLists} from './close-word-lists.mjs';
import {computedFactorials} from './computed-factorials.mjs';
import {loadDeclarations, loadFunctions} from './load-declarations.mjs';
import {referenceOf} from './reference.mjs';
import {stubsFor} from './stubs.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);

/** Apps Script refuses private fields and static blocks, so the bundle stays at es2021. */
const common = {
  bundle: true,
  write: false,
  target: 'es2021',
  minify: true,
  // Both are read as UTF-8: a sign is half as long as its escape.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [computedFactorials, closeWordLists],
};

/** Licences ask to be named where the code goes; the texts themselves would cost every cell call. */
const notice =
  '/* KPI & OKR. Contains zod (MIT) and special functions of stdlib (Apache-2.0, in parts BSL-1.0): THIRD_PARTY_NOTICES.md */';

/** What the sidebar is made with, and under which terms: the MIT licence wants its text in every copy. */
async function licencesOf(...packages) {
  const texts = await Promise.all(
    packages.map((name) => readFile(at('node_modules', name, 'LICENSE'), 'utf8')),
  );
  const holders = texts.map((text, index) => `${packages[index]}: ${/^Copyright.*$/m.exec(text)[0]}`);
  const [terms] = texts.map((text) => text.slice(text.indexOf('Permission is hereby granted')).trim());
  return `<!--\nMIT License\n\n${holders.join('\n')}\n\n${terms}\n-->`;
}

/** The functions without everything else: what a cell's call would cost at the least. */
export async function functionsScript() {
  const {outputFiles} = await build({
    ...common,
    stdin: {
      contents: "export {callFunction as call} from './src/functions/call';",
      resolveDir: root,
      loader: 'ts',
    },
    format: 'iife',
    globalName: 'KpiOkr',
  });
  return `${outputFiles[0].text}${stubsFor(await loadDeclarations())}`;
}

/** The script: the bundle, and behind it the top-level functions that Google Sheets sees. */
export async function addOnScript() {
  const {outputFiles} = await build({
    ...common,
    entryPoints: [at('src/main.ts')],
    format: 'iife',
    globalName: 'KpiOkr',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return `${notice}\n${outputFiles[0].text}${stubsFor(await loadDeclarations())}`;
}

/** What the sidebar explains of the functions comes in as data: the functions themselves stay in the script. */
const madeReference = {
  name: 'made-reference',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^made:reference$/}, ({path: name}) => ({path: name, namespace: 'made'}));
    onLoad({filter: /.*/, namespace: 'made'}, async () => {
      const {functions, groups} = await loadFunctions();
      return {contents: JSON.stringify(referenceOf(functions, groups)), loader: 'json'};
    });
  },
};

/** The sidebar as one page, its script and styles inside, as HtmlService wants it. */
export async function sidebarPage() {
  const {outputFiles} = await build({
    ...common,
    entryPoints: [at('sidebar/main.tsx')],
    plugins: [computedFactorials, closeWordLists, madeReference],
    outdir: at('dist'),
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  const of = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  const page = await readFile(at('sidebar/page.html'), 'utf8');
  const licences = await licencesOf('preact', 'zod');
  // A replacer function, because `$&` in the bundle would be read as a pattern; `</script` would end the page's script.
  return page
    .replace('<!--LICENCES-->', () => licences)
    .replace('/*STYLE*/', () => of('.css'))
    .replace('/*SCRIPT*/', () =>
      of('.js')
        .replace(/<\/(script|style)/gi, '<\\/$1')
        .replace(/<!--/g, '<\\!--'),
    );
}

export async function buildAddOn() {
  const [script, page, manifest] = await Promise.all([
    addOnScript(),
    sidebarPage(),
    readFile(at('appsscript.json'), 'utf8'),
  ]);
  await rm(at('dist'), {recursive: true, force: true});
  await mkdir(at('dist'), {recursive: true});
  await Promise.all([
    writeFile(at('dist/Code.js'), script),
    writeFile(at('dist/Sidebar.html'), page),
    writeFile(at('dist/appsscript.json'), manifest),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAddOn();
