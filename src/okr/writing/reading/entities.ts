const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rarr: '→',
  le: '≤',
  ge: '≥',
  euro: '€',
  pound: '£',
  plusmn: '±',
  times: '×',
  bull: '•',
};
const ENTITY = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;

/** `&gt; 10` → `> 10`: what a page or a tracker wrote for signs that mean something to it. */
export function withDecodedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    // Control characters and halves of a pair stay as they were written.
    return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
      ? whole
      : String.fromCodePoint(code);
  });
}
