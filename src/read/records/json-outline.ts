/** Keys whose list holds the records of a file, and keys of objects that may have such a list. */
const LISTS = new Set(
  'articles data items results documents docs hits records entries stories posts rows news item nodes edges entry record value'.split(
    ' ',
  ),
)
const WRAPPERS = new Set(
  'response data result hits feed payload rss channel articles stories posts news'.split(' '),
)
/** Keys that make an object a record of its own, whatever lists it has. */
const TEXTS = new Set(
  'text content body maintext main_text fulltext full_text bodyText articleBody'.split(' '),
)
/** Lists that are passed over and named. */
const MOST_NAMED = 10
/** Objects inside each other that may all have a list of records: a file of hostile depth has millions. */
const DEEPEST = 8
/** Longest key that is looked at, in bytes. */
const LONGEST_KEY = 64
export const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
export const OPEN_LIST = 0x5b
export const CLOSE_LIST = 0x5d
const COLON = 0x3a
const SPACE = 0x20
export const COMMA = 0x2c

interface Level {
  readonly list: boolean
  /** a list whose elements are records, or an object that may have such a list */
  readonly holds: boolean
  /** of the value that is being read in an object; empty before its colon */
  key: string
  /** of a list where lists of records stand, or an object that may have some, whose name is none of theirs */
  readonly unknown: string | null
  /** of an object whose texts are passed over: the name of the outermost such object */
  readonly within: string | null
}

/** Where in the nesting of a JSON file one is, and which lists and objects there hold records. */
export class JsonOutline {
  /** a further key whose list holds records */
  private readonly list: string | null
  private readonly levels: Level[] = []
  /** levels inside those, of which nothing has to be known: only counted, since a hostile file nests millions */
  private inner = 0
  private spelled: number[] = []
  /** an object at the top has a field of text */
  hasText = false
  /**
   * names of lists of objects, and of objects with a text as long as a key may be, that stand where lists of records do in the object
   * at the top, and are none by their names
   */
  passedOver = new Set<string>()

  constructor(list: string | null = null) {
    this.list = list
  }

  get depth(): number {
    return this.levels.length + this.inner
  }

  /** Whether a byte outside strings opens an object that may be a record, or a list in the place of one. */
  opensRecord(byte: number): boolean {
    if (byte === OPEN_LIST) return this.isInList()
    return byte === OPEN_OBJECT && (this.depth === 0 || this.isInList())
  }

  /** Right inside a list whose elements should all be records. */
  private isInList(): boolean {
    const level = this.level()
    return Boolean(level?.list && level.holds)
  }

  /** Whether a byte outside strings begins a text, number or word in the place of a record. */
  beginsScalar(byte: number): boolean {
    if (byte <= SPACE || !this.isInList()) return false
    return byte !== COMMA && byte !== CLOSE_LIST && byte !== OPEN_OBJECT && byte !== OPEN_LIST
  }

  /** Where one is; undefined at the top, and inside what only is counted. */
  private level(): Level | undefined {
    return this.inner > 0 ? undefined : this.levels.at(-1)
  }

  /** Follows a byte outside strings; whether it closed an object or a list. */
  take(byte: number): boolean {
    const level = this.level()
    if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      this.open(level, byte === OPEN_LIST)
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (this.inner > 0) this.inner--
      else this.levels.pop()
      return true
    } else if (hasKeys(level)) {
      if (byte === COLON) level.key = Buffer.from(this.spelled).toString('utf8')
      else if (byte === COMMA) level.key = ''
    }
    return false
  }

  private open(level: Level | undefined, list: boolean): void {
    if (this.depth === 0) {
      this.hasText = false
      this.passedOver = new Set()
    }
    if (!list && level?.list && level.unknown) this.passOver(level.unknown)
    const holds = this.inner === 0 && this.depth < DEEPEST && this.holdsRecords(level, list)
    const unknown = holds ? null : unknownIn(level, list)
    const within = holds || list || this.depth >= DEEPEST ? null : withinOf(level)
    if (holds || unknown !== null || within !== null)
      this.levels.push({ list, holds, key: '', unknown, within })
    else this.inner++
  }

  private holdsRecords(parent: Level | undefined, list: boolean): boolean {
    if (parent === undefined) return true
    if (!parent.holds || parent.list) return false
    return list ? LISTS.has(parent.key) || parent.key === this.list : WRAPPERS.has(parent.key)
  }

  private passOver(name: string): void {
    if (this.passedOver.size < MOST_NAMED) this.passedOver.add(name)
  }

  /** The string that is open may be a key that matters. */
  spells = false

  beginString(): void {
    this.spelled = []
    this.spells = this.level()?.holds === true || hasKeys(this.level())
    const level = this.levels[0]
    if (this.depth === 1 && !level!.list && TEXTS.has(level!.key)) this.hasText = true
  }

  /** Remembers the bytes of a string where it may be a key that matters. */
  spell(byte: number, inside: boolean): void {
    if (!inside || this.spelled.length === LONGEST_KEY) return
    if (this.spelled.push(byte) < LONGEST_KEY) return
    const level = this.level()
    if (level?.within && TEXTS.has(level.key)) this.passOver(level.within)
  }
}

/** The name of a list that is passed over, or of an object whose lists are. */
function unknownIn(parent: Level | undefined, list: boolean): string | null {
  if (parent === undefined || parent.list) return null
  if (parent.holds) return parent.key
  return list ? parent.unknown : null
}

/** The name of an object that is passed over, its texts and those of the objects in it. */
function withinOf(parent: Level | undefined): string | null {
  if (parent === undefined || parent.list) return null
  return parent.holds ? parent.key : parent.within
}

/** Whether one is right inside an object whose keys matter. */
const hasKeys = (level: Level | undefined): level is Level =>
  level !== undefined && !level.list && (level.holds || level.within !== null)
