import { FUNCTION_WORDS } from '../../lexicon/counted-context.ts'
import { ING_NOUNS, OFFERED_NOUNS, SAYING } from '../../lexicon/counted-words.ts'
import * as tagged from '../../lexicon/misread-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { nameAt } from '../../model/positions.ts'
import { isBeforeNoun, isForecast, isForeseeing, isNoModal, isNoNumeral, isPastForm } from './false-tags.ts'
import {
  ADJ,
  ADP,
  ADV,
  AUX,
  COMMA,
  DT,
  IN,
  INTJ,
  MD,
  NN,
  NNP,
  NNPS,
  NNS,
  NOUN,
  NUM,
  POS,
  PRON,
  PROPN,
  PRPS,
  PUNCT,
  SCONJ,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  VERB,
  WDT,
  WP,
  X,
} from './tag-codes.ts'
import { isTotalling } from './total-verb.ts'

/** The words of an article as the rules for what is counted ask for them; `i` is a token, or past the ends of the text. */
export class Words {
  readonly analysis: Analysis
  private readonly count: number
  private readonly upos: Uint8Array
  private readonly xpos: Uint8Array

  constructor(analysis: Analysis) {
    this.analysis = analysis
    const { count, upos, xpos } = analysis.tokens
    this.count = count
    this.upos = upos
    this.xpos = xpos
  }

  lower(i: number): string {
    return i >= 0 && i < this.count ? this.analysis.lower(i) : ''
  }
  isNoun(i: number): boolean {
    const tag = this.upos[i]
    if (tag === NOUN || tag === PROPN) return !this.isOpeningVerb(i) && !this.isFlatVerb(i)
    // `iPhone` is no pronoun, `Nobody` is one
    if (tag === PRON && this.xpos[i] === NN) return /.\p{Lu}/u.test(this.analysis.word(i))
    return this.isOpeningNoun(i) || this.isNounInIng(i) || this.isMisread(i)
  }
  /** `housing starts were`, `brought the total to 45`, `450 Nm of torque`: nouns by what stands beside them, whatever their tag */
  private isMisread(i: number): boolean {
    const tag = this.upos[i]
    if (tag === X) return isNoNumeral(this.lower(i))
    if (tag === NUM) return isNoNumeral(this.lower(i)) && !isBeforeNoun(this, i)
    if (isForecast(this, i)) return true
    // `a 1.3% gain`
    if (this.xpos[i] === VB && tagged.STEP.test(`${this.lower(i - 1)} ${this.lower(i)}`)) return true
    // the `United` of `two United States soldiers`
    if (tag === VERB && (this.xpos[i] === NNP || tagged.NO_VERBS.has(this.lower(i)))) return true
    if (tag === ADJ)
      return (
        !isTotalling(this, i) &&
        ((this.upos[i + 1] === ADP && this.lower(i) === 'total') ||
          // `The minimum settled at`
          (tagged.EXTREME.test(this.lower(i)) && this.upos[i + 1] === VERB && this.xpos[i - 1] === DT))
      )
    return this.isVerbNoun(i)
  }
  /** `housing starts were`: a form in -s right behind a noun, where the verb follows */
  private isVerbNoun(i: number): boolean {
    if (this.xpos[i] !== VBZ || this.upos[i] !== VERB || SAYING.has(this.lower(i))) return false
    const next = this.xpos[i + 1] === NN && isPastForm(this, i + 1) ? VBD : this.xpos[i + 1]
    if (this.xpos[i - 1] === NN && (next === VBD || next === MD || next === VBP || next === VBZ)) return true
    // `would cut class sizes from`
    if (this.xpos[i - 1] === NN && this.xpos[i - 2] === VB) return true
    // `won 18 of 28 governorship races`, `raised his earnings estimates`
    if (
      this.xpos[i - 1] === NN &&
      this.isNumeral(i - 2) &&
      this.xpos[i - 3] === IN &&
      this.lower(i - 3) === 'of'
    )
      return true
    // `sent its shares up 6%`
    const before = this.xpos[i - 1] === NNS ? this.xpos[i - 2] : this.xpos[i - 1]
    if (before === PRPS || this.xpos[i - 1] === POS) return true
    if (before === VBD && tagged.MOVED.test(this.lower(i + 1))) return true
    // `Lisbon shares advanced 1.1 percent`
    if ((before === NN || before === NNP) && next === VBN && this.isNumeral(i + 2)) return true
    // `EU exports shot up`, where they open the sentence
    const { tokens, sentences } = this.analysis
    const opens = i - 1 === sentences.first[tokens.sentence[i]!] && this.upos[i - 1] === PROPN
    return opens && (next === VBD || (next === VBN && tagged.AFTER_VERB.has(this.lower(i + 2))))
  }
  /** `consumer spending`, whatever its tag */
  private isNounInIng(i: number): boolean {
    if (this.xpos[i] !== VBG) return false
    const before = this.upos[i - 1]
    // `its 25 pct holding in the mill`
    if (OFFERED_NOUNS.has(this.lower(i)))
      return (
        before === NOUN &&
        this.xpos[i - 1] !== NNS &&
        (this.upos[i + 1] === ADP || this.upos[i + 1] === PUNCT)
      )
    if (!ING_NOUNS.has(this.lower(i))) return false
    return (before === NOUN || before === ADJ) && this.xpos[i - 1] !== NNS
  }
  isName(i: number): boolean {
    return this.upos[i] === PROPN || (this.isOpeningNoun(i) && nameAt(this.analysis.entities, i) !== null)
  }
  isPlural(i: number): boolean {
    const tag = this.xpos[i]
    return tag === NNS || tag === NNPS || (tag === VBZ && (this.isOpeningNoun(i) || this.isVerbNoun(i)))
  }
  /** `Shares tumbled to`, `Fees range from`, `said profit grew`: a noun that opens its clause right before the verb, whatever its tag */
  private isOpeningNoun(i: number): boolean {
    const tag = this.upos[i]
    // `Output rose`, which the tagger takes for `After rose`
    const misread = (tag === SCONJ || tag === PRON || tag === ADP) && !FUNCTION_WORDS.has(this.lower(i))
    if (tag !== VERB && tag !== INTJ && tag !== ADJ && !misread) return false
    const { tokens, sentences } = this.analysis
    const next = this.xpos[i + 1]
    if (misread) return i === sentences.first[tokens.sentence[i]!] && next === VBD
    if (i !== sentences.first[tokens.sentence[i]!])
      return tag === ADJ && next === VBD && tagged.OPENS_CLAUSE.has(this.lower(i - 1))
    const after = this.lower(i + 2)
    return (
      next === VBD ||
      // `Shares, which have risen`
      (next === COMMA && this.xpos[i + 2] === WDT && this.lower(i).endsWith('s')) ||
      (next === VBN &&
        (this.upos[i + 2] === ADP || (this.upos[i + 2] === NUM && !/^(?:hav|be)ing$/.test(this.lower(i))))) ||
      next === MD ||
      ((next === VBZ || next === VB || (next === NN && tag !== ADJ)) && tagged.AFTER_VERB.has(after))
    )
  }
  /** `The cabinet set the limit`, `The outage cost its owner`: forms without an ending, between a noun and a determiner */
  private isFlatVerb(i: number): boolean {
    if (this.xpos[i] !== NN) return false
    if (isPastForm(this, i)) return true
    if (!tagged.FLAT_VERBS.has(this.lower(i))) return false
    const before = this.upos[i - 1]
    const next = this.xpos[i + 1]
    return (before === NOUN || before === PROPN) && (next === DT || next === PRPS)
  }
  /** the verb of such a sentence where the tagger took it for a noun: `Fees range from`, `Repairs cost between` */
  private isOpeningVerb(i: number): boolean {
    // `the number of people injured stands at 515`
    if (this.xpos[i] === NNS)
      return (
        (this.lower(i) === 'stands' && this.lower(i + 1) === 'at' && this.isNumeral(i + 2)) ||
        isForeseeing(this, i)
      )
    if (this.xpos[i] !== NN || !tagged.AFTER_VERB.has(this.lower(i + 1))) return false
    if (this.isOpeningNoun(i - 1)) return true
    const { tokens, sentences } = this.analysis
    return (
      tagged.VERB_NOUNS.has(this.lower(i)) &&
      this.xpos[i - 1] === NNS &&
      i - 1 === sentences.first[tokens.sentence[i]!]
    )
  }
  isAdjective(i: number): boolean {
    // `statewide elections`
    const tag = this.upos[i]
    if (tag === AUX) return this.xpos[i] === MD && isNoModal(this.lower(i))
    if (tag === NUM) return isNoNumeral(this.lower(i)) && isBeforeNoun(this, i)
    return tag === ADJ || (tag === ADP && this.lower(i).endsWith('wide'))
  }
  isParticiple(i: number): boolean {
    return this.upos[i] === VERB && (this.xpos[i] === VBN || this.xpos[i] === VBG) && !this.isNounInIng(i)
  }
  isPast(i: number): boolean {
    return this.xpos[i] === VBD
  }
  isAdverb(i: number): boolean {
    return this.upos[i] === ADV
  }
  isNumeral(i: number): boolean {
    return this.upos[i] === NUM && !isNoNumeral(this.lower(i))
  }
  isPreposition(i: number): boolean {
    return this.upos[i] === ADP
  }
  isVerb(i: number): boolean {
    const tag = this.upos[i]
    if (tag === NOUN) return this.isFlatVerb(i)
    if (tag === AUX && this.isAdjective(i)) return false
    return (
      (tag === VERB || tag === AUX) && !this.isNounInIng(i) && !this.isVerbNoun(i) && !isForecast(this, i)
    )
  }
  isFinite(i: number): boolean {
    const tag = this.xpos[i]
    if (tag === VBZ) return !this.isVerbNoun(i)
    if (isTotalling(this, i)) return true
    if (tag === MD) return !isNoModal(this.lower(i))
    return tag === VBD || tag === VBP || this.isOpeningVerb(i) || this.isFlatVerb(i)
  }
  /** `which`, `that`, `who` that open a clause */
  isRelative(i: number): boolean {
    const tag = this.xpos[i]
    return tag === WDT || tag === WP
  }
  /** a verb form in -s, which after a plural number can only be a noun */
  isThirdPerson(i: number): boolean {
    return this.xpos[i] === VBZ && this.upos[i] === VERB && this.lower(i).endsWith('s')
  }
  isPossessive(i: number): boolean {
    if (this.xpos[i] === POS) return true
    const word = this.lower(i)
    return word === "'s" || word === '’s'
  }
  /** the first token of the name that ends with token `i`, else `i` */
  startOfName(i: number): number {
    const name = nameAt(this.analysis.entities, i)
    return name?.last === i + 1 ? name.first : i
  }
  /** inside the name of a person */
  isPerson(i: number): boolean {
    return nameAt(this.analysis.entities, i)?.type === 'PER'
  }
  /** a hyphen or slash glued to both its neighbours */
  isJoint(i: number): boolean {
    if (i < 1 || i >= this.count) return false
    const { start, end } = this.analysis.tokens
    const from = start[i]!
    if (end[i] !== from + 1 || from !== end[i - 1] || end[i] !== start[i + 1]) return false
    return JOINTS.includes(this.analysis.text[from]!)
  }
}
const JOINTS = '-‐‑–/'
