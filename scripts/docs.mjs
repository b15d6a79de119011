// Writes docs/functions.md and docs/functions/, and removes the pages of functions that are gone.
import {mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {docPages} from './docs-pages.mjs';
import {loadDeclarations} from './load-declarations.mjs';

const docs = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'docs');

const pages = docPages(await loadDeclarations());
await mkdir(path.join(docs, 'functions'), {recursive: true});
for (const name of await readdir(path.join(docs, 'functions'))) {
  if (!pages.has(`functions/${name}`)) await rm(path.join(docs, 'functions', name));
}
await Promise.all([...pages].map(([file, text]) => writeFile(path.join(docs, file), text)));
