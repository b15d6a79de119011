/** Which functions a formula calls, by the names that are looked for: what stands in its texts is no call. */
export function callsIn(formula: string, names: ReadonlySet<string>): string[] {
  if (!formula.startsWith('=')) return [];
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  const found = [...bare.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map(([, name]) => name!.toUpperCase());
  return [...new Set(found.filter((name) => names.has(name)))];
}
