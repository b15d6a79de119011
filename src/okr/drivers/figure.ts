/** Three digits that count, and as many decimals as `beside` then has: 641 of 4,100, 0.03 of 0.44. */
export function figure(value: number, beside: number): string {
  const magnitude = beside === 0 ? 0 : Math.floor(Math.log10(Math.abs(beside)));
  const decimals = Math.min(12, Math.max(0, 2 - magnitude));
  const [whole, rest] = value.toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const decimalsKept = rest?.replace(/0+$/, '');
  return decimalsKept ? `${grouped}.${decimalsKept}` : grouped;
}
