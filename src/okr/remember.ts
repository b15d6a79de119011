/**
 * The same function, but each question is answered once: a column that asks for the same KPI in 10,000 rows does not
 * go through its log 10,000 times. It remembers for one call of a custom function only, since every call starts anew.
 */
export function remember<A extends readonly unknown[], T>(
  keyOfQuestion: (...question: A) => string,
  answer: (...question: A) => T,
): (...question: A) => T {
  const answers = new Map<string, T>();
  return (...question) => {
    const key = keyOfQuestion(...question);
    if (!answers.has(key)) answers.set(key, answer(...question));
    return answers.get(key) as T;
  };
}
