import { AREA_STATES } from '../../lexicon/area-codes.ts'

/** `806-423-1253`, `(806) 423-1253`, `806.423.1253`, not a part of a longer number. */
const NUMBER = /(?<![\d.-])\(?(\d{3})(?:\) ?|[-.])\d{3}[-.]\d{4}(?![\d-])/g

/** The states that the area codes of an article's telephone numbers belong to, each number once, in text order. */
export function findPhoneAreas(text: string): string[] {
  const states: string[] = []
  const seen = new Set<string>()
  for (const [number, code = ''] of text.matchAll(NUMBER)) {
    const state = AREA_STATES.get(code)
    if (state === undefined || seen.has(number)) continue
    seen.add(number)
    states.push(state)
  }
  return states
}
