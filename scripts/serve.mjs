// Serves the built workbench on this machine only. Run alone it takes what stands in build/ and dist/.
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const firstPort = 4173;
const portsToTry = 50;

const installed = createRequire(import.meta.url);
const packageFolder = (name) => path.dirname(installed.resolve(`${name}/package.json`));

/** What may be asked for: a folder of addresses and the folder on disk that answers. The longest prefix wins. */
const folders = () => [
  ['/addon/', path.join(root, 'dist')],
  ['/engine/', path.join(root, 'node_modules/@odoo/o-spreadsheet')],
  ['/owl/', path.join(root, 'node_modules/@odoo/owl')],
  ['/bootstrap/', path.join(packageFolder('bootstrap'), 'dist/css')],
  ['/font-awesome/', packageFolder('font-awesome')],
  ['/', path.join(root, 'build/workbench')],
];

const types = {
  '': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The page talks to this server and to nobody else; the engine compiles its templates and the add-on at run time. */
const policy = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

function fileFor(address) {
  const wanted = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const [prefix, folder] = folders().find(([start]) => wanted.startsWith(start));
  const file = path.join(folder, wanted.slice(prefix.length) || 'index.html');
  return file.startsWith(folder + path.sep) ? file : null;
}

/** Charts are pictures, so a page can be large; a workbook of a few sheets of paper stays far below. */
const mostBytes = 64 * 1024 * 1024;

async function bodyOf(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** A PDF of the document that was sent, for the workbench's own page alone. */
async function answerPdf(request, response) {
  const refuse = (status, why) => response.writeHead(status, {'Content-Type': types['']}).end(why);
  const {origin, host} = request.headers;
  if (origin !== `http://${host}`) return refuse(403, 'Only the workbench asks for this.');
  const html = await bodyOf(request);
  if (html === null) return refuse(413, 'The sheet is too large for a PDF.');
  const {NoBrowser, pdfOf} = await import('./pdf.mjs');
  try {
    const pdf = await pdfOf(html);
    response.writeHead(200, {...headers, 'Content-Type': 'application/pdf', 'Content-Length': pdf.length});
    response.end(pdf);
  } catch (error) {
    if (error instanceof NoBrowser) return refuse(501, error.message);
    console.error(error);
    refuse(500, 'The browser that makes the PDF ended before it was done.');
  }
}

async function answer(request, response) {
  // A name that someone else points at this machine must not reach it: only the machine's own names do.
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (host !== 'localhost' && host !== '127.0.0.1') return response.writeHead(403).end();
  if (request.method === 'POST' && request.url === '/pdf') return answerPdf(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  try {
    const file = fileFor(request.url ?? '/');
    if (!file) return response.writeHead(404).end();
    const {size, mtimeMs} = await stat(file);
    // An unchanged file is not sent twice, and the browser may keep what it compiled of it.
    const tag = `"${size}-${Math.round(mtimeMs)}"`;
    if (request.headers['if-none-match'] === tag)
      return response.writeHead(304, {...headers, ETag: tag}).end();
    const body = await readFile(file);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {...headers, ETag: tag, 'Content-Type': type, 'Content-Length': body.length});
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch {
    response.writeHead(404).end();
  }
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });

/** Serves on the wanted port (`0`: any), or on the first free one from 4173. Gives the address. */
export async function serve(wanted) {
  const server = createServer(answer);
  const asked = wanted !== undefined && wanted !== '';
  for (let port = asked ? Number(wanted) : firstPort; ; port++) {
    try {
      return `http://localhost:${await listen(server, port)}/`;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= firstPort + portsToTry) throw error;
      if (asked) throw new Error(`Port ${port} is taken. Set PORT to another one, or leave it out.`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await serve(process.env.PORT));
