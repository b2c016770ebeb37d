import { XPOS } from '../../model/tags.ts'
import { NEARLY_ALWAYS_REPORTS } from './cue-rates.ts'
import { RELATIVE } from './cue-subject.ts'
import type { Frame } from './frame.ts'
import { formSet, hashForm } from './hash.ts'
import { clausesIn, type Reading } from './reading.ts'
import { isHead } from './speaker-features.ts'

const COMMA = XPOS.indexOf(',')
const WHO = XPOS.indexOf('WP')
const OPENS_CLAUSE = XPOS.map(tag => tag === 'TO' || tag === 'IN' || tag.startsWith('W') || tag === 'PRP')
/** Longest titles before a name behind its cue, in tokens. */
const LONGEST_TITLE = 12

/**
 * `The pilot was freed, said Sub-District Executive Officer (SEO) Karim Noor.`: what stands before the comma is a clause and
 * nothing but a titled name behind the cue. The last token of the name; -1 where the sentence is built otherwise.
 */
export function invertedSpeaker(r: Reading, { cue, sentenceFrom, sentenceTo }: Frame): number {
  if (r.formRate[cue]! < NEARLY_ALWAYS_REPORTS || cue - 2 < sentenceFrom || r.xpos[cue - 1] !== COMMA)
    return -1
  if (r.quoted[cue]! >= 0 || r.verbs[cue + 1] === r.verbs[cue]) return -1
  if (clausesIn(r, sentenceFrom, cue - 1) === 0) return -1
  const stop = Math.min(sentenceTo, cue + 1 + LONGEST_TITLE)
  for (let i = cue + 1; i < stop; i++) {
    const entity = r.entity[i]! < 0 ? undefined : r.analysis.entities[r.entity[i]!]
    if (entity?.type === 'PER') return endsPhrase(r, entity.last, sentenceTo) ? entity.last - 1 : -1
    if (r.quoted[i]! >= 0 || r.xpos[i] === COMMA || r.verbs[i + 1] !== r.verbs[i]) return -1
    if (OPENS_CLAUSE[r.xpos[i]!] && r.form[i] !== OF) return -1
  }
  return -1
}
const OF = hashForm('of', 0, 2)

/** Does the sentence end behind a name, or go on with what describes it? */
const endsPhrase = (r: Reading, at: number, sentenceTo: number): boolean =>
  at >= sentenceTo || r.isInk[at] === 0

/** `a colleague who pinched her arm and told her`: whoever `who` stands for, and nobody outside of the relative clause; -1 else. */
export function relativeSpeaker(r: Reading, { cue, subject: { token, via } }: Frame): number {
  const isWho = via === RELATIVE && token >= 0 && token < cue && r.xpos[token] === WHO
  return isWho && r.commas[cue] === r.commas[token] ? token : -1
}

const ARTICLES = formSet('a an the')
/** `A jailed forger has asked`: where the article passes for the speaker it is the noun behind it. */
export function behindArticle(r: Reading, head: number, cue: number): number {
  if (!ARTICLES.has(r.form[head]!)) return head
  for (let i = head + 1; i < Math.min(r.count, head + LONGEST_TITLE) && i !== cue && r.isInk[i] === 1; i++)
    if (isHead(r, i, r.count) && !ARTICLES.has(r.form[i]!)) return i
  return head
}
