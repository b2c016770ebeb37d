import { SPEAKER_PRONOUNS } from '../../../lexicon/person-words.ts'
import { tokenFrom } from '../../../model/positions.ts'
import { XPOS } from '../../../model/tags.ts'
import { isMember } from '../members.ts'
import type { Step } from '../speaker-context.ts'
import { saysWhich } from '../surroundings.ts'

const PROPER = XPOS.indexOf('NNP')
const ARTICLE = XPOS.indexOf('DT')
/** Words that a name which no other step knows may have. */
const LONGEST = 6
const SHORTEST = 2

/** A name that was taken for no person or organization where it stands: called as written, of a kind that nothing tells. */
export const byProperName: Step = {
  name: 'as-written',
  resolve({ head, words }, _, { doc }) {
    if (!head || SPEAKER_PRONOUNS.has(words) || saysWhich(doc, head)) return null
    const { tokens, sentences } = doc.analysis
    const last = tokenFrom(tokens, head.end)
    let first = tokenFrom(tokens, head.start)
    if (first < last && tokens.xpos[first] === ARTICLE) first++
    if (first >= last || last - first > LONGEST) return null
    const name = { start: tokens.start[first]!, end: tokens.end[last - 1]! }
    // `I`, and what a broken abbreviation leaves
    if (name.end - name.start < SHORTEST || isMember(doc.text.slice(name.start, name.end))) return null
    const opens = sentences.first[tokens.sentence[first]!] === first
    const isProper = (i: number) => tokens.xpos[i] === PROPER && !opens
    for (let i = first; i < last; i++) {
      if (!/\p{Lu}/u.test(doc.text[tokens.start[i]!]!)) return null
      // a capital at the head of a sentence, or on a common noun, is no name yet
      if (!isProper(i) && !standsElsewhere(doc.text, name)) return null
    }
    return {
      kind: 'unknown',
      name: doc.text.slice(name.start, name.end).replace(/\s+/g, ' '),
      entityId: null,
    }
  },
}

/** Do the words stand in the middle of a sentence as well, with their capitals? */
function standsElsewhere(text: string, { start, end }: { start: number; end: number }): boolean {
  const words = text.slice(start, end)
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at !== start && /[\p{Ll},]\s$/u.test(text.slice(Math.max(0, at - 2), at))) return true
  return false
}
