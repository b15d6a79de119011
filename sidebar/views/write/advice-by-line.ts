/**
 * One piece of advice a line, and each piece only once: five key results without an owner need to hear it once.
 * @param advice - all advice of each line, in the order of the lines
 */
export function adviceByLine(advice: readonly (readonly string[])[]): string[][] {
  const said = new Set<string>();
  return advice.map((pieces) => {
    const news = pieces.find((piece) => !said.has(piece));
    if (news === undefined) return [];
    said.add(news);
    return [news];
  });
}
