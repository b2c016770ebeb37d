import { type Command, CommanderError } from 'commander'
import type { Arguments, CommandArguments } from './command-arguments.ts'
import { createProgram } from './program.ts'
import type { Sink } from './sink.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads the command line; throws a `UsageError` that says what to do instead. `width`: characters of a line of the
 * terminal, for the help.
 */
export async function readArguments(argv: readonly string[], width = 80): Promise<Arguments> {
  let read: CommandArguments | null = null
  let text = ''
  const sink: Sink = {
    take: given => {
      read = given
    },
    print: part => {
      text += part
    },
  }
  const program = await createProgram(width, sink, argv[0])
  if (argv.length === 0) throw new UsageError('no command given: try newsfacts run PATH, or newsfacts --help')
  refuseEmpty(argv)
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UsageError(toOneLine(error.message, nameOf(program, argv)))
  }
  return read ?? { command: 'print', text }
}

/** An empty path would be the folder we are in: what a shell makes of a variable that is not set is never meant. */
function refuseEmpty(argv: readonly string[]): void {
  const at = argv.findIndex(part => /^(?:--[a-z-]+=)?\s*$/.test(part))
  if (at < 0) return
  const [before, given] = [argv[at - 1] ?? '', argv[at]!.trim()]
  const isOptions = before.startsWith('-') && before !== '--'
  const what = given !== '' ? given.slice(0, -1) : isOptions ? `what follows ${before}` : 'an argument'
  throw new UsageError(`${what} is empty: is a variable of the shell not set?`)
}

/** `newsfacts run`, or `newsfacts` where the line starts with no command. */
function nameOf(program: Command, [first]: readonly string[]): string {
  const command = program.commands.find(candidate => candidate.name() === first)
  return command ? `${program.name()} ${command.name()}` : program.name()
}

/** `error: unknown option '--ouput'\n(Did you mean --out?)` in the way of our other errors. */
function toOneLine(message: string, command: string): string {
  const said = message
    .replace(/^error: /, '')
    .split('\n')
    .map(line => line.trim())
    .join(' ')
    .replace(/'([^']*)'/g, '$1')
    .replace('(Did', '(did')
    .replace(/\.$/, '')
  const [, unknown] = /^unknown command (\S+)$/.exec(said) ?? []
  if (unknown !== undefined) return `${said}: to read articles there, newsfacts run ${unknown}`
  return `${said}: see ${command} --help`
}
