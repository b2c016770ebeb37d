/** The run cannot start or go on as it was asked to: one line for the user, exit status 2. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
