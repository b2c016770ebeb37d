import { fromPlace, type Step } from '../speaker-context.ts'
import { saysWhich } from '../surroundings.ts'

/** A country or city that stands for its government: `Norway said`. */
export const byPlace: Step = {
  name: 'place',
  resolve({ head }, _, { doc, places }) {
    if (!head || saysWhich(doc, head)) return null
    const place = places.find(({ start, end }) => start >= head.start && end === head.end)
    return place ? fromPlace(place) : null
  },
}
