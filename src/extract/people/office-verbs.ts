import type { Analysis } from '../../model/analysis.ts'
import { UPOS } from '../../model/tags.ts'
import type { TokenRange } from './noun-phrase.ts'

const ADVERB = UPOS.indexOf('ADV')
const NUM = UPOS.indexOf('NUM')
const BEING = new Set(['is', 'was'])
/** Before a verb that gives an office. What would be or is hoped for gives none. */
const HELPING = new Set('is was be been being has had have will'.split(' '))
const DENYING = new Set(['never', 'not', 'no', "n't", 'n’t'])
/** Said of who gets an office; the office follows at once, or behind `as` or `to be`. */
const GIVEN = new Set(
  'appointed named elected re-elected reelected chosen made confirmed installed selected crowned'.split(' '),
)
const BECOMING = new Set(['became', 'become', 'becomes', 'remains', 'remained'])
/** Said of who holds, gets or leaves an office; it stands behind `as`. */
const AS =
  /^(?:serve[sd]?|serving|work(?:s|ed)|act(?:s|ed)|resign(?:s|ed)?|quit|retire[sd]?|return(?:s|ed)|reinstated|fired|sacked|dismissed|removed|ousted|replaced|suspended|hired|promoted|sworn|took|takes?|step(?:s|ped)?|stepping)$/
const PARTICLES = new Set(['over', 'down', 'back', 'in', 'up'])
/** Words between a name and its verb, at most. */
const MOST_HELPING = 4

/**
 * Where an office begins that a verb behind a name gives its bearer: `Ann Lee is |`, `Ann Lee, who was named |`, `Ann Lee
 * will become |`, `Ann Lee stepped down as |`; -1 where none does. `from` is the token behind the name.
 */
export function officeBehindVerb({ tokens, lower }: Analysis, from: number): number {
  const at = (i: number) => (i < tokens.count ? lower(i) : '')
  let i = from
  if (at(i) === ',' && at(i + 1) === 'who') i += 2
  const opening = i
  while (i < opening + MOST_HELPING && (HELPING.has(at(i)) || (i > opening && tokens.upos[i] === ADVERB))) {
    if (DENYING.has(at(i))) return -1
    i++
  }
  const verb = at(i)
  if (BECOMING.has(verb)) return i + 1
  if (i > opening && GIVEN.has(verb)) return behindAs(at, i + 1)
  if (AS.test(verb)) {
    const next = PARTICLES.has(at(i + 1)) ? i + 2 : i + 1
    return at(next) === 'as' ? next + 1 : -1
  }
  return BEING.has(at(opening)) && i === opening + 1 && !DENYING.has(verb) ? i : -1
}

function behindAs(at: (i: number) => string, i: number): number {
  if (at(i) === 'as') return i + 1
  return at(i) === 'to' && at(i + 1) === 'be' ? i + 2 : i
}

/** `was mayor | for six years`, `took over as chair | last week`: a role without how long it is held and since when. */
export function withoutSpell(analysis: Analysis, role: TokenRange): TokenRange {
  for (let i = role.first + 1; i < role.last; i++) if (isSpell(analysis, i)) return { ...role, last: i }
  return role
}

function isSpell({ tokens, lower }: Analysis, i: number): boolean {
  const next = i + 1 < tokens.count ? lower(i + 1) : ''
  if (/^(?:last|next|this)$/.test(lower(i))) return TIMES.test(next)
  return (
    /^(?:for|with|over)$/.test(lower(i)) &&
    (tokens.upos[i + 1] === NUM || (next === 'the' && /^(?:last|past|next)$/.test(lower(i + 2))))
  )
}
const TIMES = /^(?:weekend|week|month|quarter|year|season|spring|summer|autumn|fall|winter)$/
