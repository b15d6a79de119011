export type Tone = 'good' | 'watch' | 'bad' | 'unknown';

/** A status word: the word carries the meaning, the colour only helps to find it. */
export function Badge({tone, children}: {readonly tone: Tone; readonly children: string}) {
  return <span class={`badge ${tone}`}>{children}</span>;
}
