import { AFTER_PAST, FORECAST_REACH, PAST_FORMS } from '../../lexicon/misread-words.ts'
import { DENOMINATORS, MULTIPLES, ORDINALS, SCALES, SMALL, VAGUE } from '../../lexicon/number-words.ts'
import type { Analysis } from '../../model/analysis.ts'
import { ADJ, DT, NN, NNS, NOUN, NUM, POS, PROPN, PRPS, VBZ } from './tag-codes.ts'

/** Modal verbs in every form; the tagger takes words that end like one for another: `overweight patients`. */
const MODAL =
  /^(?:wi|wo|ca|can|could|may|might|must|ought|sha|shall|should|will|would|need|dare|['’](?:d|ll)|.*n['’]t)$/

/** Whether a word that has the tag of a modal verb is none. */
export const isNoModal = (word: string): boolean => !MODAL.test(word)

const NUMBER_WORDS = [SMALL, SCALES, ORDINALS, DENOMINATORS, MULTIPLES, VAGUE]

/** Whether a word that has the tag of a number is none: the `teen` of `one teen`. */
export const isNoNumeral = (word: string): boolean =>
  /^[a-z]{4,}$/.test(word) && !NUMBER_WORDS.some(words => words.has(word)) && word !== 'zero'

/** What of the words of an article is asked. */
interface Asked {
  lower(i: number): string
  isJoint(i: number): boolean
  readonly analysis: Analysis
}

/** Whether a noun, or what describes it, stands behind a token: the `Halden` of `200 Halden common shares`. */
export function isBeforeNoun({ analysis }: Asked, i: number): boolean {
  const next = analysis.tokens.upos[i + 1]
  return next === NOUN || next === ADJ || next === PROPN
}

/** `Halden estimates full year net would fall`: a verb of foreseeing or valuing right behind its subject. */
export const isForeseeing = (words: Asked, i: number): boolean =>
  (/^(?:estimates|expects|forecasts|predicts|projects|reckons)$/.test(words.lower(i)) &&
    /^(?:full|net|annual|total|its|their|the|that)$/.test(words.lower(i + 1))) ||
  // `the offer values Halden at`
  (words.lower(i) === 'values' &&
    /^\p{Lu}/u.test(words.analysis.word(i + 1)) &&
    [2, 3, 4, 5, 6].some(ahead => words.lower(i + ahead) === 'at'))

/** `raised its growth forecast to`: a noun behind nouns and their determiner, whatever its tag. */
export function isForecast(words: Asked, i: number): boolean {
  if (words.lower(i) !== 'forecast' || !/^(?:to|by|from|for|of)$/.test(words.lower(i + 1))) return false
  const { upos, xpos } = words.analysis.tokens
  let at = i - 1
  while (at > i - FORECAST_REACH && (upos[at] === NOUN || upos[at] === ADJ || upos[at] === NUM))
    at -= words.isJoint(at - 1) ? 2 : 1
  return at < i - 1 && (xpos[at] === PRPS || xpos[at] === DT || xpos[at] === POS)
}

/** `futures slid to $3.71`, `a second seat sold for $100`: a past form behind a noun that the tagger took for one more. */
export function isPastForm(words: Asked, i: number): boolean {
  // `spending shot up 8 percent`
  const isShot = words.lower(i) === 'shot' && /^(?:up|down)$/.test(words.lower(i + 1))
  if (isShot && !/^(?:an?|the|one|first|last|his|her)$/.test(words.lower(i - 1))) return true
  if (!PAST_FORMS.has(words.lower(i)) || !AFTER_PAST.has(words.lower(i + 1))) return false
  const before = words.analysis.tokens.xpos[i - 1]
  return before === NN || before === NNS || before === VBZ
}
