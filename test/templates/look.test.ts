import {colours, coloursOf, meanings, type StatusWord, vocabularies} from '../../src/templates/look';

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

test('the contrast formula knows black on white and a grey on the edge', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each<readonly [string, string, string]>([
  ...Object.entries(meanings).map(([name, {text, fill}]) => [name, text, fill] as const),
  ['table text on white', colours.text, colours.white],
  ['table text on computed cells', colours.text, colours.computed],
  ['header', colours.text, colours.header],
  ['sentence on white', colours.quiet, colours.white],
  ['sentence on computed cells', colours.quiet, colours.computed],
  ['quiet text on headers', colours.quiet, colours.header],
  ['white on the accent', colours.white, colours.accent],
  ['accent on white', colours.accent, colours.white],
])('%s is readable: at least 4.5 to 1', (_, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
});

test('every word has one colour, and every word of the functions has one', () => {
  const words = Object.values(meanings).flatMap((meaning) => meaning.words as readonly StatusWord[]);
  expect(new Set(words).size).toBe(words.length);
  const shown = new Set<StatusWord>(Object.values(vocabularies).flat());
  expect([...shown].filter((word) => !words.includes(word))).toEqual([]);
  expect(words.filter((word) => !shown.has(word))).toEqual([]);
  expect(coloursOf('Paused')).toMatchObject({fill: '#f3e8fd', text: '#681da8'});
});
