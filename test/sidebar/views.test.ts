/** The list of views, as the bundler finds it. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import type {View} from '../../sidebar/views/view';

const sidebar = path.join(__dirname, '../../sidebar');

async function listed(): Promise<readonly View[]> {
  const {outputFiles} = await build({
    entryPoints: [path.join(sidebar, 'views/index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: {'.css': 'empty'},
    plugins: [
      {
        name: 'no-reference',
        setup({onResolve, onLoad}) {
          onResolve({filter: /^made:/}, ({path: name}) => ({path: name, namespace: 'made'}));
          onLoad({filter: /.*/, namespace: 'made'}, () => ({contents: '[]', loader: 'json'}));
        },
      },
    ],
  });
  const found: {exports: {VIEWS?: readonly View[]}} = {exports: {}};
  new Function('module', 'exports', 'require', outputFiles[0]!.text)(found, found.exports, require);
  return found.exports.VIEWS!;
}

test('every view has a folder by its key, with its css beside it, and a tab of its own', async () => {
  const views = await listed();
  expect(views.map(({title}) => title)).toEqual([
    'Build',
    'Write',
    'Check in',
    'Review',
    'Cycle',
    'Share',
    'Functions',
  ]);
  expect(new Set(views.map(({key}) => key)).size).toBe(views.length);
  for (const {key, View} of views) {
    expect(View).toBeInstanceOf(Function);
    expect([key, existsSync(path.join(sidebar, `views/${key}/${key}.css`))]).toEqual([key, true]);
  }
});
