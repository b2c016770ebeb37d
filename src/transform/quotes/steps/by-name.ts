import { membersBefore } from '../cast.ts'
import { fromMember, type Step } from '../scene.ts'

/** The words are a name: `Hatchel`, `Gov. Ruth Ames`, `Acme spokesman Lee Park`. The name that ends the phrase counts. */
export const byName: Step = {
  name: 'name',
  resolve({ mention }, _, { cast }) {
    const { speaker } = mention.raw
    if (!speaker) return null
    for (let i = membersBefore(cast, speaker.end) - 1; i >= 0; i--) {
      const member = cast[i]!
      if (member.end <= speaker.start) break
      if (member.end >= speaker.end && member.start <= speaker.end) return fromMember(member)
    }
    return null
  },
}
