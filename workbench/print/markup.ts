/** SVG as text. What people wrote stands in it as text, whatever it looks like. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Typed or pasted, it has no letter that could be printed. */
const unprintable = /\p{Cc}/gu;

export const escaped = (text: string): string =>
  text.replace(unprintable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** An element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const all = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== '')
    .map(([key, value]) => ` ${key}="${written(value)}"`)
    .join('');
  return content === '' ? `<${name}${all}/>` : `<${name}${all}>${content}</${name}>`;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Its content, cut off at the box. */
export const clipped = ({x, y, width, height}: Box, content: string): string =>
  width <= 0 || height <= 0
    ? ''
    : element('svg', {x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`}, content);
