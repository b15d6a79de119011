// Reads the custom functions out of the sources, with what people read about them, for whatever is derived from them.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The functions, and the questions that they are grouped by. */
export async function loadFunctions() {
  const folder = await mkdtemp(path.join(tmpdir(), 'kpi-okr-'));
  const outfile = path.join(folder, 'functions.mjs');
  try {
    await build({
      stdin: {
        contents:
          "export {documented} from './src/functions'; export {groups} from './src/functions/groups';",
        resolveDir: root,
      },
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      outfile,
      logLevel: 'warning',
    });
    const {documented, groups} = await import(pathToFileURL(outfile).href);
    return {functions: documented(), groups};
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

export const loadDeclarations = async () => (await loadFunctions()).functions;
