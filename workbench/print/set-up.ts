/** How a sheet goes onto paper, in the words of the address at which Google exports one. */

export interface PrintSetUp {
  /** Which sheet, by its number in links; `null`: the one in front. */
  readonly gid: number | null;
  readonly isPortrait: boolean;
  /** All on one sheet of paper, or as wide as one and as long as it takes. */
  readonly fit: 'page' | 'width';
  /** The cells that are printed; `null`: all that show something. */
  readonly range: string | null;
  /** The frozen rows again on every sheet of paper. */
  readonly repeatsFrozenRows: boolean;
  /** Inches on every side. */
  readonly margin: number;
}

/** A sheet that nobody set up for paper. */
export const usualSetUp: PrintSetUp = {
  gid: null,
  isPortrait: false,
  fit: 'width',
  range: null,
  repeatsFrozenRows: true,
  margin: 0.5,
};

const exportPath = /\/export$/;

/** What an export address asks for, or null where it is none for a PDF. */
export function setUpIn(address: string): PrintSetUp | null {
  if (!URL.canParse(address)) return null;
  const {pathname, searchParams: asked} = new URL(address);
  if (!exportPath.test(pathname) || asked.get('format') !== 'pdf') return null;
  const gid = asked.get('gid');
  const margin = Number(asked.get('left_margin') ?? usualSetUp.margin);
  return {
    gid: gid === null ? null : Number(gid),
    isPortrait: asked.get('portrait') !== 'false',
    fit: asked.get('scale') === '4' ? 'page' : 'width',
    range: asked.get('range'),
    repeatsFrozenRows: asked.get('fzr') === 'true',
    margin: Number.isFinite(margin) ? margin : usualSetUp.margin,
  };
}

export interface Paper {
  readonly name: 'A4' | 'Letter';
  /** Inches, upright. */
  readonly width: number;
  readonly height: number;
}

const a4: Paper = {name: 'A4', width: 8.27, height: 11.69};
const letter: Paper = {name: 'Letter', width: 8.5, height: 11};

/** Where offices print on Letter. */
const letterRegions = new Set('US CA MX PH CL CO CR GT NI PA PR SV VE DO'.split(' '));

/** The paper that somebody with this language of the browser has. */
export const paperFor = (language: string): Paper =>
  letterRegions.has(new Intl.Locale(language).maximize().region ?? '') ? letter : a4;

export const pixelsPerInch = 96;

/** What a set-up leaves of a sheet of paper, in the pixels of a screen. */
export function printable({isPortrait, margin}: PrintSetUp, {width, height}: Paper) {
  const [across, down] = isPortrait ? [width, height] : [height, width];
  const inPixels = (inches: number) => Math.max(1, (inches - 2 * margin) * pixelsPerInch);
  return {width: inPixels(across), height: inPixels(down)};
}
