import { fromPlace, type Step } from '../speaker-context.ts'

/** A country or city that stands for its government: `Norway said`. */
export const byPlace: Step = {
  name: 'place',
  resolve({ head }, _, { places }) {
    if (!head) return null
    const place = places.find(({ start, end }) => start >= head.start && end === head.end)
    return place ? fromPlace(place) : null
  },
}
