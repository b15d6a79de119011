// Brings the headless workbench, which is TypeScript, into a plain script.
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The built `dist/` must be there. Opens workbooks like `openHeadless({today})`, with calls as the sidebar makes them. */
export async function loadHeadless() {
  await mkdir(path.join(root, 'build'), {recursive: true});
  const outfile = path.join(root, 'build/headless.mjs');
  await build({
    entryPoints: [path.join(root, 'workbench/host/headless.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  const {openHeadless} = await import(pathToFileURL(outfile).href);
  return {
    openHeadless,
    call(host, name, args) {
      const answer = host.run('rpc', name, args);
      if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
      return answer.reply;
    },
  };
}
