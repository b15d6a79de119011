/** The drawings of a sheet as a document that a browser prints: one section for every sheet of paper, to the hair. */
import {escaped} from './markup';
import type {PrintedPage} from './pages';
import {type Paper, type PrintSetUp, pixelsPerInch} from './set-up';

export interface Printout {
  readonly title: string;
  /** What stands at the foot where there is more than one sheet of paper. */
  readonly footer: string;
  readonly language: string;
  readonly pages: readonly PrintedPage[];
}

export function printDocument(
  {title, footer, language, pages}: Printout,
  {isPortrait, margin}: PrintSetUp,
  paper: Paper,
): string {
  const [width, height] = isPortrait ? [paper.width, paper.height] : [paper.height, paper.width];
  const foot = (n: number) =>
    pages.length > 1 ? `<footer>${escaped(`${footer} · ${n} of ${pages.length}`)}</footer>` : '';
  const sections = pages.map(
    ({svg}, i) => `<section>${svg.replace('<svg ', '<svg role="img" ')}${foot(i + 1)}</section>`,
  );
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
/* Without a margin of the page the browser adds neither address nor date. */
@page {size: ${width}in ${height}in; margin: 0}
* {box-sizing: border-box}
html, body {margin: 0; background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact}
section {position: relative; width: ${width}in; height: ${height - 1 / pixelsPerInch}in; padding: ${margin}in; overflow: hidden; break-after: page}
section:last-child {break-after: auto}
svg {display: block; margin: 0 auto}
section > svg text {white-space: pre}
footer {position: absolute; left: ${margin}in; right: ${margin}in; bottom: ${margin / 2}in; font: 8pt Roboto, Arial, sans-serif; color: #5f6368; text-align: center; line-height: 1}
</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}
