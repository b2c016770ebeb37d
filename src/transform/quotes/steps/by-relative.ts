import { ROLE_NOUNS } from '../../../lexicon/role-nouns.ts'
import { tokenFrom } from '../../../model/positions.ts'
import { PLURAL_NOUNS, XPOS } from '../../../model/tags.ts'
import { namedBefore } from '../named.ts'
import { fromNamed, fromPlace, type Speaker, type SpeakerContext, type Step } from '../speaker-context.ts'
import { hasVerb } from '../surroundings.ts'

/** UTF-16 units between a name and the relative who is told of behind it. */
const CLOSE = 60
/**
 * What may stand between a name and its `who`: nothing, a comma, brackets, where it belongs (`of Acme`), or what
 * describes it between commas. In `Reza was sued by a cook who said` somebody else speaks.
 */
const BESIDE = /^(?:\s?\([^)]*\))?(?:\s(?:of|from|at|in)\s[^,]*)?(?:,\s[^,]*)?,?(?:\s[-–—])?\s*$/u
const ANOTHER = /^,\s.*\s(?:for|by|with|against|to|behind)\s(?:an?|the|his|her|its|their)\s[^,]*$/iu

/** `who` and `which` stand for the name just before them, unless several speak: `members of Mr. Lee's party, who have said`. */
export const byRelative: Step = {
  name: 'relative',
  resolve({ mention, head, words }, _, context) {
    const { doc, named } = context
    const { cue } = mention.raw
    if (!head || !/^(?:who|which|that)$/.test(words)) return null
    const noun = words === 'who' ? nounBefore(head.start, context) : null
    if (cue && /^(?:have|are|were)\s/i.test(doc.text.slice(cue.start, cue.end))) return noun
    const last = namedBefore(named, head.start) - 1
    for (let i = last; i >= Math.max(0, last - 3); i--) {
      const mention = named[i]!
      if (head.start - mention.end > CLOSE || /[.!?]\s/.test(doc.text.slice(mention.end, head.start))) break
      const between = doc.text.slice(mention.end, head.start)
      if (!BESIDE.test(between) || ANOTHER.test(between)) continue
      // `Reza has named a cook who said`
      if (hasVerb(context, mention.end, head.start)) continue
      if (words === 'who' ? mention.kind === 'person' : mention.kind === 'organization')
        return fromNamed(mention)
    }
    return noun ?? (words === 'which' ? placeBefore(head.start, context) : null)
  },
}

/** `welcomed by Beijing, which called it late` */
function placeBefore(which: number, { doc, places }: SpeakerContext): Speaker | null {
  const place = places.find(({ end }) => end < which && which - end <= 2)
  return place && doc.text.slice(place.end, which) === ', ' ? fromPlace(place) : null
}

/** Tokens of `36 angry former` before the noun. Set by hand. */
const LONGEST_DESCRIPTION = 4
/** `Republicans who say`, `critics, who argue`: several, as written; `an official who says`: somebody without a name. */
function nounBefore(who: number, { doc, named }: SpeakerContext): Speaker | null {
  const { text, analysis } = doc
  const { tokens } = analysis
  const at = tokenFrom(tokens, who) - 1
  const noun = at > 0 && text[tokens.start[at]!] === ',' ? at - 1 : at
  if (noun < 0 || tokens.sentence[noun] !== tokens.sentence[tokenFrom(tokens, who)]) return null
  const word = text.slice(tokens.start[noun]!, tokens.end[noun]!).toLowerCase()
  if (PLURAL_NOUNS[tokens.xpos[noun]!]) {
    let first = noun
    while (first > 0 && noun - first < LONGEST_DESCRIPTION && DESCRIBES[tokens.xpos[first - 1]!]) first--
    // `one of the officials, who`
    if (ONE_OF.test(text.slice(Math.max(0, tokens.start[first]! - LONGEST_ONE_OF), tokens.start[first]!)))
      return { kind: 'person', name: null, entityId: null }
    // `Miss Manners`
    if (noun > 0 && COURTESY.test(text.slice(tokens.start[noun - 1]!, tokens.end[noun - 1]!))) return null
    const name = text.slice(tokens.start[first]!, tokens.end[noun]!).replace(/\s+/g, ' ')
    return { kind: 'group', name, entityId: null }
  }
  if (at !== noun || !ROLE_NOUNS.has(word)) return null
  // `Lee Park — the lawyer who told`
  const last = named[namedBefore(named, tokens.start[noun]!) - 1]
  const isApposed = last?.kind === 'person' && APPOSED.test(text.slice(last.end, tokens.start[noun]!))
  return isApposed ? fromNamed(last) : { kind: 'person', name: null, entityId: null }
}
const APPOSED = /^(?:,|\s?[-–—])\s?(?:the|an?)\s(?:[\p{L}-]+\s){0,3}$/u
const ONE_OF = /\bone of (?:the )?$/i
/** UTF-16 units of `one of the `. */
const LONGEST_ONE_OF = 12
const COURTESY = /^(?:Miss|Mrs?|Ms|Dr|Sir|Lady|Lord)\.?$/
const DESCRIBES = XPOS.map(tag => /^(?:JJ|NNP?|CD|HYPH)$/.test(tag))
