// Builds the workbench's page into build/workbench. The spreadsheet engine and its view library stay out of the bundle:
// they are LGPL, so they are served as the files that their authors published, notices and all.
import {cp, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {loadDeclarations} from './load-declarations.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const page = (...parts) => path.join(root, 'workbench/page', ...parts);
const output = path.join(root, 'build/workbench');

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  define: {'process.env.NODE_ENV': '"production"'},
};

/** What the page finds already loaded: the libraries' own minified files, by the names that these give themselves. */
const libraries = {'@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl'};

const loadedBefore = {
  name: 'loaded-before',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@odoo\//}, ({path: name}) => ({path: name, namespace: 'loaded-before'}));
    onLoad({filter: /.*/, namespace: 'loaded-before'}, ({path: name}) => ({
      contents: `module.exports = globalThis.${libraries[name]};`,
    }));
  },
};

/** The sidebar's frame gets its half of `google.script.run` as a script of its own, before anything that it wrote. */
const frameScript = {
  name: 'frame-script',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^frame-script:/}, ({path: request, resolveDir}) => ({
      path: path.resolve(resolveDir, request.slice('frame-script:'.length)),
      namespace: 'frame-script',
    }));
    onLoad({filter: /.*/, namespace: 'frame-script'}, async ({path: file}) => {
      const {outputFiles} = await build({
        ...common,
        entryPoints: [file],
        format: 'iife',
        write: false,
        legalComments: 'none',
      });
      return {contents: outputFiles[0].text, loader: 'text', watchFiles: [file]};
    });
  },
};

/** What the grid explains while a function is typed. */
async function writeHelp() {
  const help = (await loadDeclarations()).map(({name, summary, params, shown}) => ({
    name,
    summary,
    shown,
    params: params.map((param) => ({name: param.name, help: param.help, optional: param.optional})),
  }));
  await writeFile(path.join(output, 'functions.json'), JSON.stringify(help));
}

export async function buildPage() {
  await mkdir(output, {recursive: true});
  await Promise.all([
    build({
      ...common,
      entryPoints: [page('main.ts'), page('page.css')],
      outdir: output,
      format: 'esm',
      plugins: [loadedBefore, frameScript],
      legalComments: 'linked',
    }),
    writeHelp(),
    cp(page('index.html'), path.join(output, 'index.html')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPage();
