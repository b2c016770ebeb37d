import { fromPlace, type Step } from '../speaker-context.ts'
import { saysWhich } from '../surroundings.ts'

/** A country or city that stands for its government: `Norway said`. */
export const byPlace: Step = {
  name: 'place',
  resolve({ head }, _, { doc, places }) {
    // `a Washington-based expert`
    if (!head || saysWhich(doc, head) || /^[-–]\p{L}/u.test(doc.text.slice(head.end, head.end + 2)))
      return null
    const place = places.find(({ start, end }) => start >= head.start && end === head.end)
    return place ? fromPlace(place) : null
  },
}
