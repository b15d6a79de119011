// Brings the headless workbench, which is TypeScript, into a plain script.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The built `dist/` must be there. Opens workbooks like `openHeadless({today})`, with what the sidebar does to them. */
export async function loadHeadless() {
  await mkdir(path.join(root, 'build'), {recursive: true});
  const outfile = path.join(root, 'build/headless.mjs');
  await build({
    stdin: {
      contents: `
        export {openHeadless} from './workbench/host/headless';
        export {readText} from './sidebar/reading/read-text';`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // All else comes along: a package in the older format gives an ES module no names.
    external: ['@odoo/*'],
    outfile,
    logLevel: 'warning',
  });
  const {openHeadless, readText} = await import(pathToFileURL(outfile).href);
  const call = (host, name, args) => {
    const answer = host.run('rpc', name, args);
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    return answer.reply;
  };
  /** The draft that Write makes of a pasted text. */
  const draftOf = (host, text) => readText(text, call(host, 'overview', {})).draft;
  return {openHeadless, call, draftOf};
}
