import type { Analysis } from '../../model/analysis.ts'
import { tokenFrom } from '../../model/positions.ts'
import type { Gender } from '../identity/gender.ts'
import type { NamedMention } from './named.ts'

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
])
/** Tokens behind a name in which its pronoun is looked for. Set by hand. */
const FARTHEST = 25
/** What stands in marks is somebody else's sentence. */
const MARK = /^["“”«»]/u

/** The same people, each with what the article's pronouns call them where neither name nor title or role tells. */
export function withCalled(analysis: Analysis, named: readonly NamedMention[]): readonly NamedMention[] {
  const genders = gendersByPronoun(analysis, named)
  if (genders.size === 0) return named
  return named.map(mention =>
    mention.gender === null ? { ...mention, called: genders.get(mention.entityId) ?? null } : mention,
  )
}

/**
 * What the article's own pronouns say of people whose names say nothing: `Gerry Hull, 88, wore his old sweater`. Only of the
 * subject of a sentence, where nobody else named before the pronoun can be meant; null where they contradict each other.
 */
function gendersByPronoun(
  analysis: Analysis,
  named: readonly NamedMention[],
): ReadonlyMap<string, Gender | null> {
  const found = new Map<string, Gender | null>()
  named.forEach((mention, at) => {
    if (mention.kind !== 'person' || mention.gender !== null || !mention.subject) return
    const gender = pronounBehind(analysis, named, at)
    if (gender === null) return
    const known = found.get(mention.entityId)
    found.set(mention.entityId, known === undefined || known === gender ? gender : null)
  })
  return found
}

function pronounBehind(
  { tokens, text }: Analysis,
  named: readonly NamedMention[],
  at: number,
): Gender | null {
  const { end, sentence } = named[at]!
  const from = tokenFrom(tokens, end)
  for (let i = from; i < Math.min(tokens.count, from + FARTHEST) && tokens.sentence[i] === sentence; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!)
    if (MARK.test(word)) return null
    const gender = PRONOUNS.get(word)
    if (gender) return hasOther(named, at, tokens.start[i]!, gender) ? null : gender
  }
  return null
}

/** May another person named in the same sentence before `end` be the one that the pronoun stands for? */
function hasOther(named: readonly NamedMention[], at: number, end: number, gender: Gender): boolean {
  const own = named[at]!
  const may = (mention: NamedMention) =>
    mention.kind === 'person' &&
    mention.entityId !== own.entityId &&
    (mention.gender === null || mention.gender === gender)
  for (let i = at - 1; i >= 0 && named[i]!.sentence === own.sentence; i--) if (may(named[i]!)) return true
  for (let i = at + 1; i < named.length && named[i]!.start < end; i++) if (may(named[i]!)) return true
  return false
}
