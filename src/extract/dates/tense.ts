import type { Analysis } from '../../model/analysis.ts'
import type { Tense } from '../../model/dates.ts'
import { XPOS } from '../../model/tags.ts'

const FUTURE = new Set(['will', 'would', 'shall', "'ll", '’ll', 'wo'])
const SCHEDULED = new Set([
  'expected',
  'scheduled',
  'due',
  'set',
  'planned',
  'slated',
  'supposed',
  'expects',
  'plans',
  'planning',
  'expect',
  'plan',
  'intends',
  'hopes',
  'upcoming',
])
const WINDOW = 40

/** The tense that one token carries; null for a token that is no finite verb. */
function tenseOf(analysis: Analysis, token: number): Tense | null {
  const word = analysis.lower(token)
  if (FUTURE.has(word) || SCHEDULED.has(word)) return 'future'
  switch (XPOS[analysis.tokens.xpos[token]!]) {
    case 'VBD':
    case 'VBN':
      return 'past'
    case 'VBZ':
    case 'VBP':
      return 'present'
    default:
      return null
  }
}

/**
 * The tense of the verb nearest before a token in its sentence, else of the first after it; `will`, `expected to`
 * and `plans` are future whatever verb stands between. Looks at most 40 tokens each way.
 */
export function governingTense(analysis: Analysis, first: number, last: number): Tense | null {
  const { sentences, tokens } = analysis
  const sentence = tokens.sentence[first]!
  const from = Math.max(sentences.first[sentence]!, first - WINDOW)
  const to = Math.min(sentences.first[sentence + 1]!, last + WINDOW)
  for (let i = first - 1; i >= from; i--) {
    const tense = tenseOf(analysis, i)
    if (!tense) continue
    // `will have been`, `expected to be sold`: the modal before a participle decides
    for (let j = i - 1; j >= Math.max(from, i - 3); j--) {
      const word = analysis.lower(j)
      if (FUTURE.has(word) || SCHEDULED.has(word)) return 'future'
    }
    return tense
  }
  for (let i = last; i < to; i++) {
    const tense = tenseOf(analysis, i)
    if (tense) return tense
  }
  return null
}
