import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { UPOS, type Upos, XPOS, type Xpos } from '../../model/tags.ts'

const upos = (tag: Upos) => UPOS.indexOf(tag)
const xpos = (tag: Xpos) => XPOS.indexOf(tag)
const NOUN = upos('NOUN')
const PROPN = upos('PROPN')
const ADJ = upos('ADJ')
const VERB = upos('VERB')
const AUX = upos('AUX')
const ADV = upos('ADV')
const ADP = upos('ADP')
const NUM = upos('NUM')
const NNS = xpos('NNS')
const NNPS = xpos('NNPS')
const VBN = xpos('VBN')
const VBG = xpos('VBG')
const POS = xpos('POS')
const VBZ = xpos('VBZ')
const WDT = xpos('WDT')
const WP = xpos('WP')
const VBD = xpos('VBD')
const FINITE = new Set([VBD, xpos('VBZ'), xpos('VBP'), xpos('MD')])

/** The words of an article as the rules for what is counted ask for them; `i` is a token. */
export interface Words {
  readonly analysis: Analysis
  readonly lower: (i: number) => string
  readonly isNoun: (i: number) => boolean
  readonly isName: (i: number) => boolean
  readonly isPlural: (i: number) => boolean
  readonly isAdjective: (i: number) => boolean
  readonly isParticiple: (i: number) => boolean
  readonly isPast: (i: number) => boolean
  readonly isAdverb: (i: number) => boolean
  readonly isNumeral: (i: number) => boolean
  readonly isPreposition: (i: number) => boolean
  readonly isVerb: (i: number) => boolean
  readonly isFinite: (i: number) => boolean
  /** `which`, `that`, `who` that open a clause */
  readonly isRelative: (i: number) => boolean
  /** a verb form in -s, which after a plural number can only be a noun */
  readonly isThirdPerson: (i: number) => boolean
  readonly isPossessive: (i: number) => boolean
  /** inside the name of a person */
  readonly isPerson: (i: number) => boolean
  /** a hyphen or slash glued to both its neighbours */
  readonly isJoint: (i: number) => boolean
}

export function wordsOf(analysis: Analysis): Words {
  const { tokens } = analysis
  const has = (i: number) => i >= 0 && i < tokens.count
  const tagged = (tag: number) => (i: number) => has(i) && tokens.upos[i] === tag
  const lower = (i: number) => (has(i) ? analysis.lower(i) : '')
  return {
    analysis,
    lower,
    isNoun: i => has(i) && (tokens.upos[i] === NOUN || tokens.upos[i] === PROPN),
    isName: tagged(PROPN),
    isPlural: i => has(i) && (tokens.xpos[i] === NNS || tokens.xpos[i] === NNPS),
    isAdjective: tagged(ADJ),
    isParticiple: i =>
      has(i) && tokens.upos[i] === VERB && (tokens.xpos[i] === VBN || tokens.xpos[i] === VBG),
    isPast: i => has(i) && tokens.xpos[i] === VBD,
    isAdverb: tagged(ADV),
    isNumeral: tagged(NUM),
    isPreposition: tagged(ADP),
    isVerb: i => has(i) && (tokens.upos[i] === VERB || tokens.upos[i] === AUX),
    isThirdPerson: i => has(i) && tokens.xpos[i] === VBZ && tokens.upos[i] === VERB && lower(i).endsWith('s'),
    isRelative: i => has(i) && (tokens.xpos[i] === WDT || tokens.xpos[i] === WP),
    isFinite: i => has(i) && FINITE.has(tokens.xpos[i]!),
    isPossessive: i => has(i) && (tokens.xpos[i] === POS || lower(i) === "'s" || lower(i) === '’s'),
    isPerson: i => typeAt(analysis.entities, i) === 'PER',
    isJoint: i =>
      /^[-‐‑–/]$/.test(lower(i)) &&
      tokens.start[i] === tokens.end[i - 1] &&
      tokens.end[i] === tokens.start[i + 1],
  }
}

/** The type of the name that holds token `i`, by binary search. */
function typeAt(entities: readonly EntitySpan[], i: number): EntitySpan['type'] | null {
  let low = 0
  let high = entities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entities[middle]!.last <= i) low = middle + 1
    else high = middle
  }
  const name = entities[low]
  return name && name.first <= i ? name.type : null
}
