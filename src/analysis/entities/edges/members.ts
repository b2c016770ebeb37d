import type { NameSpan } from '../spans.ts'
import type { Written } from './written.ts'

/** What a member of a parliament or a council is called in letters before his name. */
const MEMBER = /^(?:MSP|MP|MPs|MEP|MLA|MLC|MHA|MNA|MPL|MPP|Cllr|TD)$/

/** A party and the name of its member were read as one body: `Scottish Tory MSP | Edward Mountain`. */
export const cutMembers = <Name extends NameSpan>(names: readonly Name[], { word }: Written): Name[] =>
  names.map(name => {
    const { first, last, type } = name
    if (type === 'PER' || last - first < 4) return name
    for (let i = first + 1; i < last - 1; i++)
      if (MEMBER.test(word(i))) {
        const behind = last - i - 1
        return behind > 1 && behind < 4 ? { ...name, first: i + 1, type: 'PER' } : name
      }
    return name
  })
