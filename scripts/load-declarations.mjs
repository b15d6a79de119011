// Reads the custom functions out of the sources, with what people read about them, for whatever is derived from them.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export async function loadDeclarations() {
  const folder = await mkdtemp(path.join(tmpdir(), 'kpi-okr-'));
  const outfile = path.join(folder, 'functions.mjs');
  try {
    await build({
      entryPoints: [path.join(root, 'src/functions/index.ts')],
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'warning',
    });
    return (await import(pathToFileURL(outfile).href)).documented();
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
