import type { Analysis } from '../../model/analysis.ts'
import type { Tense } from '../../model/dates.ts'
import { XPOS } from '../../model/tags.ts'

/** Words that put off what follows: `plans to`, `is scheduled for`, `due by`. */
const PLANS = new Set(
  'expected scheduled due set planned slated supposed expects plans planning expect plan intends intend hopes hope going wants aims aim vowed vows'.split(
    ' ',
  ),
)
const PURPOSE = /^(?:to|for|by|on|in)$/
const QUOTE = /^(?:["“”]|``|'')$/
const WINDOW = 40
const NEAR = 4

const tagOf = (analysis: Analysis, token: number) => XPOS[analysis.tokens.xpos[token]!]!

/** The tense that one token carries; null for a token that is no finite verb. */
function tenseOf(analysis: Analysis, token: number, first: number, last: number): Tense | null {
  const word = analysis.lower(token)
  if (word === 'scheduled') return isPutOff(analysis, token) ? 'past' : 'future'
  if (PLANS.has(word) && token < last && PURPOSE.test(analysis.lower(token + 1)))
    return isPutOff(analysis, token) ? 'past' : 'future'
  switch (tagOf(analysis, token)) {
    case 'MD':
      return 'future'
    case 'VBD':
      return 'past'
    case 'VBN':
      // `a contested convention`: a participle before its noun is no verb
      return token + 1 !== first && token < last && /^(?:NN|JJ)/.test(tagOf(analysis, token + 1))
        ? null
        : auxiliaryTense(analysis, token)
    case 'VBZ':
    case 'VBP':
      return 'present'
    default:
      return null
  }
}

/** `had been due to expire`: what was planned is over. */
function isPutOff(analysis: Analysis, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - NEAR); i--)
    if (analysis.lower(i) === 'had' || analysis.lower(i) === 'was' || analysis.lower(i) === 'were')
      return true
  return false
}

/** The tense of a participle: `to be paid` and `will be paid` are future, `is paid` is present, else it is past. */
function auxiliaryTense(analysis: Analysis, token: number): Tense {
  for (let i = token - 1; i >= Math.max(0, token - NEAR); i--) {
    const word = analysis.lower(i)
    if (tagOf(analysis, i) === 'MD' || (word === 'be' && analysis.lower(Math.max(0, i - 1)) === 'to'))
      return 'future'
    if (word === 'is' || word === 'are') return 'present'
    if (word === 'was' || word === 'were' || word === 'had') return 'past'
  }
  return 'past'
}

/** What news names before it happens. */
const FORTHCOMING =
  /^(?:election|elections|vote|ballot|primary|referendum|summit|deadline|conference|meeting|convention|final|finals|opening|release|launch|general|midterm|midterms|contest|debate|caucus|caucuses|season|start)$/

/** `the October slaying`: an event that has a month for its name has happened, whatever the verb beside it. */
function namesEvent(analysis: Analysis, first: number, last: number, end: number): boolean {
  if (first === 0 || last >= end || FORTHCOMING.test(analysis.lower(last))) return false
  return /^(?:DT|PRP\$|POS)$/.test(tagOf(analysis, first - 1)) && tagOf(analysis, last).startsWith('NN')
}

/**
 * The tense of the verb nearest before a token in its sentence, else of the first after it; a modal or a plan
 * shortly before the verb makes it future. Looks at most 40 tokens each way.
 */
export function governingTense(analysis: Analysis, first: number, last: number): Tense | null {
  const { sentences, tokens } = analysis
  const sentence = tokens.sentence[first]!
  const from = Math.max(sentences.first[sentence]!, first - WINDOW)
  const end = sentences.first[sentence + 1]!
  if (first > from && /^(?:until|till)$/.test(analysis.lower(first - 1)))
    return hasPerfect(analysis, from, Math.min(end, last + WINDOW)) ? 'past' : 'future'
  // `Smith on Friday endorsed`: the date stands right before its verb
  if (last < end && /^(?:VBD|VBZ|VBP|MD)$/.test(tagOf(analysis, last)))
    return tenseOf(analysis, last, first, end - 1)
  for (let i = first - 1; i >= from; i--) {
    // what stands outside a quotation does not govern what is inside
    if (QUOTE.test(analysis.lower(i))) break
    const tense = tenseOf(analysis, i, first, end - 1)
    if (!tense) continue
    for (let j = i - 1; j >= Math.max(from, i - NEAR); j--) {
      if (tagOf(analysis, j) === 'MD') return 'future'
      const word = analysis.lower(j)
      if (PLANS.has(word) && PURPOSE.test(analysis.lower(j + 1)))
        return isPutOff(analysis, j) ? 'past' : 'future'
    }
    if (tense === 'present' && namesEvent(analysis, first, last, end)) return null
    return tense === 'present' && isCondition(analysis, Math.max(from, i - NEAR), i) ? 'future' : tense
  }
  for (let i = last; i < Math.min(end, last + WINDOW); i++) {
    const tense = tenseOf(analysis, i, first, end - 1)
    if (tense) return tense
  }
  return null
}

/** `if he wins in November` is still to come. */
function isCondition(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:if|unless|once|whether|when)$/.test(analysis.lower(i))) return true
  return false
}

/** `until Thursday, the answer had been no` looks back, `closed until Thursday` ahead. */
function hasPerfect(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (analysis.lower(i) === 'had') return true
  return false
}
