import type { CommandArguments } from './command-arguments.ts'

/** Where what the command line asks for goes. */
export interface Sink {
  take(read: CommandArguments): void
  /** help and version */
  print(text: string): void
}
