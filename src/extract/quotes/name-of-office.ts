import { NAME_TITLES } from '../../lexicon/honorifics.ts'
import { UPOS, XPOS } from '../../model/tags.ts'
import { formSet, hashForm } from './hash.ts'
import { entityAt, type Reading } from './reading.ts'
import { ROLES } from './role-forms.ts'

const NOUN = UPOS.indexOf('NOUN')
const ADP = UPOS.indexOf('ADP')
const NAMING = new Set(
  (['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART'] as const).map(tag => UPOS.indexOf(tag)),
)
const LINKS = formSet('of for at')
const OF = hashForm('of', 0, 2)
/** `a South Australian based chemist Ann Lee` */
const BASED = hashForm('based', 0, 5)
const DETERMINER = XPOS.indexOf('DT')
/** What follows a phrase that its name ends. */
const ENDS = new Set((['VERB', 'AUX', 'ADV', 'PUNCT'] as const).map(tag => UPOS.indexOf(tag)))
/** Tokens from the head to the name. Set by hand. */
const LONGEST_OFFICE = 12

/**
 * `Secretary of the Interior Ann Lee said`, `Department of Health Deputy Secretary Ann Lee told`, `Research firm Alder Analytics
 * predicts`: an office or a house, and right behind it, before the cue, the name of whoever holds it or is it. The last token of
 * that name; the head given where the phrase is built otherwise (`a spokesman for President Ann Lee said`).
 */
export function nameOfOffice(r: Reading, head: number, cue: number): number {
  const own = entityAt(r, head)
  let link = false
  // behind the cue only a name has another behind it: `said Ann Lee ally Ray Orr`
  const isBehind = head > cue
  if (isBehind && !own) return head
  const to = isBehind ? r.count : cue
  for (let i = head + 1; i < to && i - head <= LONGEST_OFFICE; i++) {
    const name = entityAt(r, i)
    const isName = name?.type === 'PER' || (name?.type === 'ORG' && i === head + 1 && !own)
    if (name && name !== own && name.first === i && isName) {
      const ends = name.last < r.count && ENDS.has(r.upos[name.last]!)
      if (name.last > to || !ends || (isBehind && (link || i === head + 1))) return head
      const holds = link
        ? isRole(r, head) && endsHouse(r, i - 1)
        : own !== undefined || isRole(r, head) || name.type === 'ORG'
      return holds && r.sentence[head] === r.sentence[cue] ? name.last - 1 : head
    }
    if (LINKS.has(r.form[i]!)) link = true
    else if (r.quoted[i] !== r.quoted[head] || (!isGlued(r, i) && (r.isInk[i] === 0 || !isNaming(r, i))))
      return head
  }
  return head
}

/** `ally` names somebody, whatever the tagger makes of it. */
const isNaming = (r: Reading, i: number): boolean =>
  NAMING.has(r.upos[i]!) || r.form[i] === BASED || isRole(r, i)

const isRole = (r: Reading, i: number): boolean => ROLES.has(r.form[i]!)

/** What stands between the hyphens of `editor-in-chief` */
const isGlued = (r: Reading, i: number): boolean => r.end[i - 1] === r.start[i] && r.end[i] === r.start[i + 1]

/** Does the name of a house, or of its field, end here: `of the Interior`, `of Relief International`; no title of another person? */
function endsHouse(r: Reading, last: number): boolean {
  if (r.upos[last] === ADP || isRole(r, last)) return false
  const house = entityAt(r, last)
  if (house) return house.type !== 'PER'
  // `chief of defence staff Ann Lee`
  if (r.upos[last] === NOUN && !NAME_TITLES.has(r.analysis.lower(last))) return true
  if (!/^\p{Lu}/u.test(r.analysis.word(last))) return false
  // `Secretary of State Ann Lee`; not `a friend of Senator Ann Lee`
  const isField = r.form[last - 1] === OF && !NAME_TITLES.has(r.analysis.lower(last))
  return r.xpos[last - 1] === DETERMINER || isField
}
