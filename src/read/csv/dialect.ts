/** How the rows of a CSV file are written. */
export interface CsvDialect {
  readonly delimiter: string
  /** how a quotation mark inside a quoted cell is written: `""` or `\"`; `none` where marks mean nothing */
  readonly quotes: 'doubled' | 'backslash' | 'none'
  /** a quoted cell may have blanks before its mark */
  readonly skipsBlanks: boolean
}

const enum State {
  Start,
  Plain,
  Quoted,
  Escaped,
  Closed,
}
const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const RETURN = 0x0d
const BLANK = 0x20

/**
 * Follows the cells of a CSV file byte by byte. A quotation mark opens a cell only at its start; elsewhere it is a mark
 * like any other, as spreadsheets read it.
 */
export class CsvRowScanner {
  private readonly delimiter: number
  private readonly hasQuotes: boolean
  private readonly isDoubled: boolean
  private readonly skipsBlanks: boolean
  private state = State.Start
  /** of the row that was begun, or that the last line feed ended */
  cells = 1
  /** text stands behind the closing mark of a cell: the marks of the row do not add up */
  isBroken = false

  constructor({ delimiter, quotes, skipsBlanks }: CsvDialect) {
    this.delimiter = delimiter.charCodeAt(0)
    this.hasQuotes = quotes !== 'none'
    this.isDoubled = quotes === 'doubled'
    this.skipsBlanks = skipsBlanks
  }

  /** Inside a quoted cell. */
  get isOpen(): boolean {
    return this.state === State.Quoted || this.state === State.Escaped
  }

  /** Only a quotation mark can change anything. */
  get awaitsQuote(): boolean {
    return this.state === State.Quoted && this.isDoubled
  }

  beginRow(): void {
    this.state = State.Start
    this.cells = 1
    this.isBroken = false
  }

  /** Takes a byte; whether it ended the row. */
  take(byte: number): boolean {
    switch (this.state) {
      case State.Quoted:
        if (byte === QUOTE) this.state = State.Closed
        else if (byte === BACKSLASH && !this.isDoubled) this.state = State.Escaped
        return false
      case State.Escaped:
        this.state = State.Quoted
        return false
      case State.Closed:
        if (byte === QUOTE && this.isDoubled) this.state = State.Quoted
        else if (byte === this.delimiter) this.nextCell()
        else if (byte === LINE_FEED) return true
        else if (byte !== RETURN && !(byte === BLANK && this.skipsBlanks)) {
          this.isBroken = true
          this.state = State.Plain
        }
        return false
      default:
        if (byte === this.delimiter) this.nextCell()
        else if (byte === LINE_FEED) return true
        else if (this.state === State.Start) {
          if (byte === QUOTE && this.hasQuotes) this.state = State.Quoted
          else if (byte !== BLANK || !this.skipsBlanks) this.state = State.Plain
        }
        return false
    }
  }

  private nextCell(): void {
    this.cells++
    this.state = State.Start
  }
}
