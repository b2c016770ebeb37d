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
export const cutTitleWords = <Name extends NameSpan>(
  names: readonly Name[],
  { count, word, together }: Written,
): Name[] =>
  names.map(name => {
    const { first, type } = name
    let { last } = name
    while (last - first > 1 && MODIFIER.test(word(last - 1))) last--
    if (type !== 'ORG' || last === name.last) return name
    let office = name.last
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
