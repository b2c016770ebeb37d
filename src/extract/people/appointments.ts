import type { Analysis, EntitySpan } from '../../model/analysis.ts'
import { behindDegrees } from './behind-name.ts'
import type { NameIndex } from './name-index.ts'
import { honorificsBefore } from './noun-phrase.ts'

/** Where the office begins that somebody is named to, and the body that names to it. */
interface Appointment {
  readonly from: number
  readonly owner: EntitySpan | null
}

const NAMES =
  /^(?:named?|names|naming|appoint(?:s|ed|ing)?|hire[sd]?|hiring|promot(?:es?|ed|ing)|elevat(?:es?|ed)|elect(?:s|ed)?|chose|picked|tapped|installed)$/
const RAISES = /^(?:appoint|promot|elevat)/
const JOINS_AS = /^join(?:s|ed|ing)?$/
const NAMING = /^(?:appointment|promotion|hiring|election|nomination|selection|elevation)$/
const ANNOUNCES = /^announc(?:es?|ed|ing)$/
const BEFORE_VERB = /^(?:has|had|have|will|today|recently|also|just|is|are|was|pleased|proud|delighted|to)$/

/**
 * Reads who names somebody to what: `Acme named Ann Lee its head of sales`, `Acme promoted Ann Lee to head of sales`, `Ann Lee joined
 * Acme as head of sales`, `Acme announced the appointment of Ann Lee as head of sales`.
 */
export function readAppointment(analysis: Analysis, name: EntitySpan, names: NameIndex): Appointment | null {
  const { count } = analysis.tokens
  const lower = (i: number) => (i >= 0 && i < count ? analysis.lower(i) : '')
  if (JOINS_AS.test(lower(name.last))) {
    const owner = names.organizationFrom(name.last + 1)
    return owner && lower(owner.last) === 'as' ? { from: owner.last + 1, owner } : null
  }
  const verb = honorificsBefore(analysis, name.first) - 1
  const behind = behindDegrees(analysis, name.last)
  if (lower(verb) === 'of' && NAMING.test(lower(verb - 1))) {
    const from = lower(behind) === 'as' || lower(behind) === 'to' ? behindPost(lower, behind + 1) : -1
    let told = verb - 2
    while (/^(?:the|its|their)$/.test(lower(told))) told--
    return from < 0
      ? null
      : { from, owner: ANNOUNCES.test(lower(told)) ? subjectOf(lower, told, names) : null }
  }
  if (verb < 0 || !NAMES.test(lower(verb))) return null
  let from = name.last
  if (lower(from) === 'as') from = behindPost(lower, from + 1)
  else if (lower(from) === 'to' && lower(from + 1) === 'be') from += 2
  else if (lower(from) === 'to' && RAISES.test(lower(verb))) from = behindPost(lower, from + 1)
  return { from, owner: subjectOf(lower, verb, names) }
}

type Lower = (i: number) => string

/** `the newly created position of | head of sales`. */
function behindPost(lower: Lower, from: number): number {
  for (let i = from; i < from + 4; i++)
    if (/^(?:position|role|post|office|job)$/.test(lower(i)) && lower(i + 1) === 'of') return i + 2
  return from
}

/** The organization before a verb and what hangs on it. */
function subjectOf(lower: Lower, verb: number, names: NameIndex): EntitySpan | null {
  let subject = verb
  while (subject > 0 && BEFORE_VERB.test(lower(subject - 1))) subject--
  return subject > 0 ? names.organizationUpTo(subject) : null
}
