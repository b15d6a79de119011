const ASIDES = /\[[^\]]*\]\([^)]*\)|\([^()]*\)|\[[^\]]*\]|"[^"]*"|“[^”]*”|«[^»]*»|<<[^<>]*>>/g;

/** The text with what stands in brackets and quotation marks made illegible; what is added there is no result. */
export function withoutAsides(text: string): string {
  const once = text.replace(ASIDES, (aside) => '·'.repeat(aside.length));
  // Brackets in brackets: the inner pair is gone, the outer one has become a plain one.
  return once.replace(ASIDES, (aside) => '·'.repeat(aside.length));
}
