/** What somebody sent is quoted in a refusal so that they know it again, and no longer than that takes. */

const MOST = 100;

function textsIn(sent: unknown): string[] {
  if (typeof sent === 'string') return [sent];
  if (typeof sent !== 'object' || sent === null) return [];
  return Object.entries(sent).flatMap(([key, value]) => [key, ...textsIn(value)]);
}

/** Cut between characters, never through one. */
const cut = (text: string): string => `${[...text.slice(0, 2 * MOST)].slice(0, MOST - 1).join('')}…`;

/** The message with every long text of the payload cut to 100 characters. */
export function quotingLittle(message: string, sent: unknown): string {
  if (message.length <= MOST) return message;
  const long = textsIn(sent)
    .flatMap((text) => [text, text.trim()])
    .filter((text) => text.length > MOST)
    .sort((one, other) => other.length - one.length);
  return long.reduce((shorter, text) => shorter.split(text).join(cut(text)), message);
}
