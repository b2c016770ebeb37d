import type { Analysis } from '../../model/analysis.ts'
import type { Name } from '../names.ts'

const OPENING = new Set(['"', '“', '‘', "'", '(', '``'])
const CLOSING = new Set(['"', '”', '’', "'", ')', "''"])
/** Longest nickname, in words. */
const LONGEST = 3

/** Names with a nickname in marks made whole: `Bernard "Buck" Torrance` is one person, not three. */
export function joinNicknames(analysis: Analysis, names: readonly Name[]): Name[] {
  const joined: Name[] = []
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!
    const end = nicknameEnd(analysis, name.entity.last)
    let next = i + 1
    while (end > 0 && next < names.length && names[next]!.entity.first < end) next++
    const rest = names[next]
    if (end < 0 || rest?.entity.first !== end) {
      joined.push(name)
      continue
    }
    const again = linkedTo(analysis, name, rest)
    if (again > 0) {
      joined.push(cutAt(analysis, name, again))
      i = next
      continue
    }
    const text = analysis.text.slice(name.start, rest.end)
    joined.push({
      entity: { ...name.entity, last: rest.entity.last },
      start: name.start,
      end: rest.end,
      text,
    })
    i = next
  }
  return joined
}

/** The token behind a nickname in marks that starts at a token, or -1. */
function nicknameEnd({ word, tokens }: Analysis, first: number): number {
  if (first >= tokens.count || !OPENING.has(word(first))) return -1
  for (let i = first + 1; i < tokens.count && i <= first + LONGEST + 1; i++) {
    if (i > first + 1 && CLOSING.has(word(i))) return i + 1
    if (!/^\p{Lu}/u.test(word(i))) return -1
  }
  return -1
}

/** The token behind the surname of `Ann Lee | Marie (Annie) Rose LeeSenators`, a link to her whole name run into hers, or -1. */
function linkedTo({ word }: Analysis, { entity }: Name, { entity: rest }: Name): number {
  for (let i = entity.first + 1; i < entity.last; i++)
    for (let k = rest.first; k < rest.last; k++)
      if (word(i).length > 2 && word(k).startsWith(word(i))) return i + 1
  return -1
}

function cutAt({ text, tokens }: Analysis, { entity, start }: Name, last: number): Name {
  const end = tokens.end[last - 1]!
  return { entity: { ...entity, last }, start, end, text: text.slice(start, end) }
}
