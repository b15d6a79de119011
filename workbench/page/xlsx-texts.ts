/**
 * Texts that look like numbers – `19.9%`, `2024`, `=1+1` – stay texts when an .xlsx file is opened. The engine reads
 * every text as if somebody typed it; in cells that are formatted as text it leaves them as they are.
 */
import {helpers} from '@odoo/o-spreadsheet';

/** The number of the format for text, in every .xlsx file. */
const textFormat = 49;

const locale = {
  name: 'English (US)',
  code: 'en_US',
  thousandsSeparator: ',',
  decimalSeparator: '.',
  weekStart: 7,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'hh:mm:ss a',
  formulaArgSeparator: ',',
};

const characters: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'"};

const plain = (xml: string) =>
  xml.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return characters[name] ?? whole;
    return String.fromCodePoint(Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1)));
  });

/** Whether typing it would make something else of it. */
const isTakenForAnother = (text: string) =>
  text.startsWith('=') ||
  /^\s*(true|false)\s*$/i.test(text) ||
  helpers.isNumber(text, locale) ||
  helpers.isDateTime(text, locale);

function textsIn(sharedStrings: string): string[] {
  return [...sharedStrings.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g)].map(([, content = '']) =>
    // Readings of Asian letters stand beside the text and are no part of it.
    plain(
      [...content.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)]
        .map(([, text = '']) => text)
        .join(''),
    ),
  );
}

/** The looks of cells, and each of them as one for texts, made when it is first asked for. */
class Looks {
  private readonly looks: string[];
  private readonly asText = new Map<number, number>();

  constructor(private readonly styles: string) {
    const [, all = ''] = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles) ?? [];
    this.looks = all.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  }

  forText(look: number): number {
    const known = this.asText.get(look);
    if (known !== undefined) return known;
    const [, attributes = '', rest = '/>'] =
      /^<xf\b((?:\s+[\w:]+="[^"]*")*)\s*(\/?>[\s\S]*)$/.exec(this.looks[look] ?? '<xf/>') ?? [];
    const others = attributes.replace(/\s+(numFmtId|applyNumberFormat)="[^"]*"/g, '');
    this.looks.push(`<xf numFmtId="${textFormat}" applyNumberFormat="1"${others}${rest}`);
    this.asText.set(look, this.looks.length - 1);
    return this.looks.length - 1;
  }

  written(): string {
    return this.styles.replace(
      /<cellXfs\b[^>]*>[\s\S]*?<\/cellXfs>/,
      () => `<cellXfs count="${this.looks.length}">${this.looks.join('')}</cellXfs>`,
    );
  }
}

/** The same parts of a workbook, its texts marked as such where they could be taken for something else. */
export function keepTexts(parts: Readonly<Record<string, string>>): Record<string, string> {
  const strings = parts['xl/sharedStrings.xml'];
  const styles = parts['xl/styles.xml'];
  if (!strings || !styles) return {...parts};
  const isTaken = textsIn(strings).map(isTakenForAnother);
  const looks = new Looks(styles);
  const kept: Record<string, string> = {};
  for (const [path, content] of Object.entries(parts)) {
    kept[path] = path.startsWith('xl/worksheets/')
      ? content.replace(
          /<c\b([^>]*)>(\s*<v>(\d+)<\/v>)/g,
          (all, attributes: string, rest: string, index: string) => {
            if (!/\bt="s"/.test(attributes) || !isTaken[Number(index)]) return all;
            const look = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
            return `<c${attributes.replace(/\s+s="\d+"/, '')} s="${looks.forText(look)}">${rest}`;
          },
        )
      : content;
  }
  kept['xl/styles.xml'] = looks.written();
  return kept;
}
