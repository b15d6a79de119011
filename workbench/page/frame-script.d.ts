/** A module compiled and minified for a frame of its own, as text. */
declare module 'frame-script:*' {
  const script: string;
  export default script;
}
