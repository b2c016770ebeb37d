import { namedBefore } from '../named.ts'
import { fromNamed, type Step } from '../speaker-context.ts'

/** The words are a name: `Hatchel`, `Gov. Ruth Ames`, `Acme spokesman Lee Park`. The name that ends the phrase counts. */
export const byName: Step = {
  name: 'name',
  resolve({ mention }, _, { named }) {
    const { speaker } = mention.raw
    if (!speaker) return null
    for (let i = namedBefore(named, speaker.end) - 1; i >= 0; i--) {
      const mention = named[i]!
      if (mention.end <= speaker.start) break
      if (mention.end >= speaker.end && mention.start <= speaker.end) return fromNamed(mention)
    }
    return null
  },
}
