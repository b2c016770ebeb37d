import { styleText } from 'node:util'

/** Everything that people read goes here, to stderr. */
export interface Console {
  /** a line of the log */
  say(line: string): void
  warn(line: string): void
  error(line: string): void
  /** a line that the next one overwrites; shown on a terminal only */
  update(line: string): void
  /** whether `update` shows anything */
  readonly isLive: boolean
}

const CLEAR_LINE = '\r\u001b[K'

export function createConsole(stream: NodeJS.WriteStream, isQuiet: boolean): Console {
  const isTerminal = stream.isTTY === true && process.env.TERM !== 'dumb'
  const isColoured = isTerminal && !process.env.NO_COLOR
  const isLive = isTerminal && !isQuiet
  const paint = (colour: 'red' | 'yellow', word: string) => (isColoured ? styleText(colour, word) : word)
  const write = (line: string, mark = '') =>
    stream.write(`${isLive ? CLEAR_LINE : ''}${mark}${printable(line)}\n`)
  return {
    isLive,
    say: line => void (isQuiet || write(line)),
    warn: line => void (isQuiet || write(line, `${paint('yellow', 'warning:')} `)),
    error: line => void write(line, `${paint('red', 'error:')} `),
    update: line => {
      if (isLive) stream.write(`${CLEAR_LINE}${printable(line).slice(0, (stream.columns || 80) - 1)}`)
    },
  }
}

/** File names and ids may hold line ends and terminal commands: they are shown, not obeyed. */
const printable = (line: string): string =>
  line.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, escapeCharacter)

function escapeCharacter(character: string): string {
  const hex = character.charCodeAt(0).toString(16)
  return hex.length > 2 ? `\\u${hex}` : `\\x${hex.padStart(2, '0')}`
}
