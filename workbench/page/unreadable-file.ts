/** Says in the user's words why a file can't be opened. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
