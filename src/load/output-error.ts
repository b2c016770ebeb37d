/** The output cannot be written or compared: one line for the user, exit status 2. What lay there is as it was. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}
