/** Colours as scripts name them. */

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  gray: '#808080',
  grey: '#808080',
  orange: '#FFA500',
  purple: '#800080',
};

export function colourOf(value: string | number | boolean | null): string | undefined {
  if (value === null || value === '') return undefined;
  const text = named[String(value).toLowerCase()] ?? String(value);
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text))
    throw new Error(`Unexpected error: no such color ${text}`);
  return text;
}
