/**
 * Why something was not done, in the user's words, and what to do about it.
 * Everything else that is thrown is an accident and never shown as it is.
 */
export class Condition extends Error {
  override readonly name = 'Condition';
  readonly hint: string;

  constructor(message: string, hint = '') {
    super(message);
    this.hint = hint;
  }
}
