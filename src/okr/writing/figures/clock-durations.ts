/** `1h30`, `2h05min`, `1:30 h`: hours and minutes behind one another. */
const CLOCK =
  /(?<![\p{L}\d.,:])(\d{1,3})(?: ?h([0-5]\d)(?: ?m(?:in)?)?|:([0-5]\d) ?(?:h(?:rs?|ours?)?|Std\.?))(?![\p{L}\d])/gu;

/** In the form in which they are read: `1h 30m`. */
export const withHours = (text: string): string =>
  text.replace(CLOCK, (_, hours: string, behind?: string, behindColon?: string) => {
    const minutes = behind ?? behindColon;
    return Number(hours) === 0 ? `${Number(minutes)} min` : `${hours}h ${minutes}m`;
  });
