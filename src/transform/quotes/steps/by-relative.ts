import { membersBefore } from '../cast.ts'
import { fromMember, type Step } from '../scene.ts'

const CLOSE = 60

/** `who` and `which` stand for the name just before them, unless several speak: `members of Mr. Lee's party, who have said`. */
export const byRelative: Step = {
  name: 'relative',
  resolve({ mention, words }, _, { doc, cast }) {
    const { speaker, cue } = mention.raw
    if (!speaker || !/^(?:who|which|that)$/.test(words)) return null
    if (cue && /^(?:have|are|were)\s/i.test(doc.text.slice(cue.start, cue.end))) return null
    const last = membersBefore(cast, speaker.start) - 1
    for (let i = last; i >= Math.max(0, last - 3); i--) {
      const member = cast[i]!
      if (speaker.start - member.end > CLOSE || /[.!?]\s/.test(doc.text.slice(member.end, speaker.start)))
        return null
      if (words === 'who' ? member.kind === 'person' : member.kind === 'organization')
        return fromMember(member)
    }
    return null
  },
}
