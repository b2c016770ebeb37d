import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** What is a body wherever it sits, as its name ends or before `of` and `for`. */
const BODY =
  /^(?:Court|Courts|Tribunal|Council|Commission|Committee|Ministry|Department|Directorate|Secretariat|University|Parliament|Senate|Assembly|Legislature|Embassy|Consulate)$/

/** A court or a council that something happens in was read as a place: `in the County Court of Victoria`, `at Newham Council`. */
export const renameCourts = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type !== 'LOC' || last - first < 2) return name
    if (BODY.test(word(last - 1))) return { ...name, type: 'ORG' }
    for (let i = first + 1; i < last - 1; i++)
      if (/^(?:of|for)$/.test(word(i))) return BODY.test(word(i - 1)) ? { ...name, type: 'ORG' } : name
    return name
  })
