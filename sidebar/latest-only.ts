/**
 * `google.script.run` does not keep the order of answers. Call the result before each request;
 * what it returns says, when the answer arrives, whether no newer request was made since.
 */
export function latestOnly(): () => () => boolean {
  let newest = 0;
  return () => {
    newest += 1;
    const mine = newest;
    return () => mine === newest;
  };
}
