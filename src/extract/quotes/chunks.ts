import { UPOS, XPOS } from '../../model/tags.ts'
import { OFTEN_REPORTS } from './cue-rates.ts'

/**
 * The bare structure of sentences, read off the tags: noun phrases, verb groups and what joins them. Cheap, and it
 * tells where a clause of its own begins (`, and she left`) nearly as well as a tree does.
 */
export interface Chunks {
  /** the next five chunks from a token on within its sentence, four bits each, nearest lowest; length `count + 1` */
  readonly ahead: Int32Array
  /** the five chunks before a token, nearest lowest; length `count + 1` */
  readonly behind: Int32Array
  /** number of words that open a subordinate clause before a token; length `count + 1` */
  readonly subordinators: Int32Array
}

const NOUN = 1
const PRONOUN = 2
const FINITE = 3
const REPORTING = 4
const TO = 5
const NONFINITE = 6
const PREPOSITION = 7
const SUBORDINATOR = 8
const CONJUNCTION = 9
const COMMA = 10
const DASH = 11
const STOP = 12
const MARK = 13
const BRACKET = 14

const OF_TAG: Readonly<Record<string, number>> = {
  PRP: PRONOUN,
  EX: PRONOUN,
  VBD: FINITE,
  VBZ: FINITE,
  VBP: FINITE,
  MD: FINITE,
  TO,
  VB: NONFINITE,
  VBG: NONFINITE,
  VBN: NONFINITE,
  IN: PREPOSITION,
  WDT: SUBORDINATOR,
  WP: SUBORDINATOR,
  WP$: SUBORDINATOR,
  WRB: SUBORDINATOR,
  CC: CONJUNCTION,
  ',': COMMA,
  ':': DASH,
  '.': STOP,
  "''": MARK,
  '``': MARK,
  '-LRB-': BRACKET,
  '-RRB-': BRACKET,
  RB: 0,
  RBR: 0,
  RBS: 0,
  RP: 0,
  UH: 0,
}
const CHUNK = Uint8Array.from(XPOS, tag => OF_TAG[tag] ?? NOUN)
const GERUND = XPOS.indexOf('VBG')
const SCONJ = UPOS.indexOf('SCONJ')
const FIVE = 0xfffff

interface Tagged {
  readonly count: number
  readonly xpos: Uint8Array
  readonly upos: Uint8Array
  readonly sentence: Int32Array
  readonly formRate: Uint8Array
}

/** Linear in the tokens; chunks never reach over a sentence's end. Adverbs are left out. */
export function readChunks({ count, xpos, upos, sentence, formRate }: Tagged): Chunks {
  const kind = new Uint8Array(count)
  const ahead = new Int32Array(count + 1)
  const behind = new Int32Array(count + 1)
  const subordinators = new Int32Array(count + 1)
  let row = 0
  let last = 0
  for (let i = 0; i < count; i++) {
    if (i > 0 && sentence[i] !== sentence[i - 1]) {
      row = 0
      last = 0
    }
    behind[i] = row
    // `by using` opens no clause with a subject of its own
    const opens = upos[i] === SCONJ && (i + 1 >= count || xpos[i + 1] !== GERUND)
    let chunk = opens ? SUBORDINATOR : CHUNK[xpos[i]!]!
    if (chunk === NONFINITE && (last === FINITE || last === REPORTING)) chunk = last
    if (chunk === FINITE && formRate[i]! >= OFTEN_REPORTS) chunk = REPORTING
    subordinators[i + 1] = subordinators[i]! + (chunk === SUBORDINATOR ? 1 : 0)
    kind[i] = chunk
    if (chunk === 0 || chunk === last) continue
    row = ((row << 4) | chunk) & FIVE
    last = chunk
  }
  behind[count] = row
  row = 0
  last = 0
  for (let i = count - 1; i >= 0; i--) {
    if (i + 1 < count && sentence[i] !== sentence[i + 1]) {
      row = 0
      last = 0
    }
    const chunk = kind[i]!
    if (chunk !== 0 && chunk !== last) {
      row = ((row << 4) | chunk) & FIVE
      last = chunk
    }
    ahead[i] = row
  }
  return { ahead, behind, subordinators }
}
