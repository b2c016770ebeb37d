import { namedBefore } from '../named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'
import { hasVerb } from '../surroundings.ts'

/** UTF-16 units between a name and the relative who is told of behind it. */
const CLOSE = 60
/**
 * What may stand between a name and its `who`: nothing, a comma, brackets, where it belongs (`of Acme`), or what
 * describes it between commas. In `Reza was sued by a cook who said` somebody else speaks.
 */
const BESIDE = /^(?:\s?\([^)]*\))?(?:\s(?:of|from|at|in)\s[^,]*)?(?:,\s[^,]*)?,?\s*$/u
const ANOTHER = /^,\s.*\s(?:for|by|with|against|to|behind)\s(?:an?|the|his|her|its|their)\s[^,]*$/iu

/** `who` and `which` stand for the name just before them, unless several speak: `members of Mr. Lee's party, who have said`. */
export const byRelative: Step = {
  name: 'relative',
  resolve({ mention, head, words }, _, context) {
    const { doc, named } = context
    const { cue } = mention.raw
    if (!head || !/^(?:who|which|that)$/.test(words)) return null
    if (cue && /^(?:have|are|were)\s/i.test(doc.text.slice(cue.start, cue.end))) return null
    const last = namedBefore(named, head.start) - 1
    for (let i = last; i >= Math.max(0, last - 3); i--) {
      const mention = named[i]!
      if (head.start - mention.end > CLOSE || /[.!?]\s/.test(doc.text.slice(mention.end, head.start)))
        return null
      const between = doc.text.slice(mention.end, head.start)
      if (!BESIDE.test(between) || ANOTHER.test(between)) continue
      // `Reza has named a cook who said`
      if (hasVerb(context, mention.end, head.start)) continue
      if (words === 'who' ? mention.kind === 'person' : mention.kind === 'organization')
        return fromNamed(mention)
    }
    return null
  },
}
