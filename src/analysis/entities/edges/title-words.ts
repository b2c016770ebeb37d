import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** What belongs to the office behind an organization. */
const MODIFIER =
  /^(?:Majority|Minority|Press|Communications|Deputy|Assistant|Associate|Executive|Managing|Political|Digital|Chief)$/
const OFFICE =
  /^(?:leaders?|whips?|secretary|director|officer|editor|chief|chairman|president|manager|adviser|advisor|counsel|coach|speaker)$/i
/** Words of an office, at most. */
const REACH = 3

/** Cuts off an organization what belongs to the office behind it: `House | Majority Leader`, `White House | Press Secretary`. */
export const cutTitleWords = <Name extends NameSpan>(names: readonly Name[], written: Written): Name[] =>
  names.map(name => {
    const { count, word, together } = written
    const { first, type } = name
    if (isSpecial(name, word)) return { ...name, last: name.last - 2 }
    if (isHalfARank(name, written)) return { ...name, last: name.last - 1 }
    const end = withoutOffice(name, word)
    let last = end
    while (last - first > 1 && MODIFIER.test(word(last - 1))) last--
    if (type !== 'ORG' || last === end) return name
    let office = end
    while (
      office < count &&
      office < name.last + REACH &&
      together(first, office) &&
      MODIFIER.test(word(office))
    )
      office++
    if (office >= count || !together(first, office) || !OFFICE.test(word(office))) return name
    const isHouse = last - first === 2 && word(first) === 'White' && word(first + 1) === 'House'
    return { ...name, last, type: isHouse ? 'LOC' : type }
  })

/** `U.N. | Special Envoy` */
const isSpecial = ({ first, last, type }: NameSpan, word: Written['word']): boolean =>
  type === 'ORG' && last - first > 2 && word(last - 2) === 'Special' && SPECIAL.test(word(last - 1))
const SPECIAL = /^(?:Envoy|Representative|Rapporteur|Coordinator|Advis[eo]r)$/

/** The end of a name without an office that it holds as a whole: `Senate Minority | Leader`. */
const withoutOffice = ({ first, last }: NameSpan, word: Written['word']): number =>
  last - first > 2 && MODIFIER.test(word(last - 2)) && OFFICE.test(word(last - 1)) ? last - 1 : last

/** `Navy | Rear Adm.`, `Army | Lt. Col.` */
const isHalfARank = ({ first, last, type }: NameSpan, { count, word }: Written): boolean =>
  type === 'ORG' &&
  last - first > 1 &&
  last < count &&
  RANK.test(word(last)) &&
  OF_RANK.test(word(last - 1)) &&
  word(last - 2) !== 'of'
const OF_RANK = /^(?:Rear|Vice|Lt|Maj|Brig|Master|Staff|Lance|Lieutenant|Major|Brigadier|Warrant|Petty)\.?$/
const RANK = /^(?:Adm|Gen|Col|Cmdr|Sgt|Cpl|Admiral|General|Colonel|Commander|Sergeant|Corporal|Officer)\.?$/
