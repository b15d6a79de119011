// Says what is being done and for how long, so that nobody wonders whether it hangs. Uses nothing but Node.

const perSecond = 1000;
const secondsBetweenLines = 10;

const since = (started) => `${Math.round((performance.now() - started) / perSecond)} s`;

/**
 * Does a piece of work under a title. A terminal shows the seconds as they pass; what is written into a file gets a
 * line now and then. What the work throws, is thrown on, after the title was said to have failed.
 */
export async function step(title, work) {
  const {stdout} = process;
  const started = performance.now();
  const isLive = stdout.isTTY === true;
  const say = (sign, end) => {
    if (!isLive) return console.log(`${sign} ${title} ${end}`);
    stdout.clearLine(0);
    stdout.cursorTo(0);
    stdout.write(`${sign} ${title} ${end}`);
  };
  say('▸', '…');
  const ticking = setInterval(
    () => say('▸', `… ${since(started)}`),
    (isLive ? 1 : secondsBetweenLines) * perSecond,
  );
  try {
    const result = await work();
    say('✓', `(${since(started)})`);
    return result;
  } catch (error) {
    say('✗', `failed after ${since(started)}`);
    throw error;
  } finally {
    clearInterval(ticking);
    if (isLive) stdout.write('\n');
  }
}
