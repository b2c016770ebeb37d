import type { Span } from '../../model/span.ts'

const ROAD =
  /(?<![\p{L}\p{N}-])(?:(?:State|County|Provincial|Township|Forest) (?:Route|Highway|Road)|Route) \d{1,4}[A-Z]?(?![\p{L}\p{N}.,-]\p{N}|[\p{L}\p{N}])/gu
const HAS_ROAD = /(?:oute|ighway|Road) \d/

/** Roads that go by a number, which the recogniser mostly passes over: `State Route 9`, `Route 30`. */
export const findRoads = (text: string): Span[] =>
  HAS_ROAD.test(text)
    ? Array.from(text.matchAll(ROAD), ({ 0: name, index }) => ({ start: index, end: index + name.length }))
    : []
