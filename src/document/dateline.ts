import { isTimeOfDay, readDay } from '../days/day.ts'

/** A dateline stands in the first paragraphs, near their start. */
const PARAGRAPHS = 4
const LONGEST_PLACE = 80
const LONGEST_STAMP = 120
/** Every day that is read has a year of four digits; most lines have none. */
const YEAR = /\d{4}/
/** `Published July 20, 2021`, `Posted on 20 July 2021 at 17:30`, `Updated: ...` */
const STAMP = /^(?:first |last |originally )?(published|posted|updated|modified|date)(?: on| at)?:?\s{1,3}/i
/** Capitalised words, agencies in brackets and the small words inside place names. */
const PLACE =
  /^(?:\(?\p{Lu}[\p{L}.'’-]*\)?|of|the|and|de|del|la|el|al|du|des|di|da|upon)(?:[\s,/]+(?:\(?\p{Lu}[\p{L}.'’-]*\)?|of|the|and|de|del|la|el|al|du|des|di|da|upon)){0,7}[\s,]*$/u
const NO_PLACE = /^(?:on|in|at|by|since|from|until|till|before|after|the|this|as|for|during|around|about)\b/i
/** After the day: an agency in brackets, then a dash, a colon or the end of the line. */
const AFTER = /^,?\s{0,3}(?:\(?[\p{L}. /]{2,40}\)\s{0,3})?(?:[-–—_:|]|$)/u

/** Whether a paragraph says no more than when it was published or updated. */
export function isStamp(paragraph: string): boolean {
  return stampsIn(paragraph).every(stamp => readStamp(stamp) !== null)
}

/** The day of a stamp that tells when an article was published; null for one that tells when it was updated. */
export function stampedDay(paragraph: string): string | null {
  const stamps = stampsIn(paragraph).map(readStamp)
  if (stamps.includes(null)) return null
  return stamps.find(stamp => !/^(?:updated|modified)$/i.test(stamp!.word))?.day ?? null
}

/** `Published: 08:15 BST, 14 May 2024 | Updated: 09:00 BST, 15 May 2024` */
const stampsIn = (paragraph: string) =>
  paragraph.length > LONGEST_STAMP ? [paragraph] : paragraph.split(/\s[|·•]\s/)

function readStamp(paragraph: string): { word: string; day: string | null } | null {
  if (paragraph.length > LONGEST_STAMP) return null
  const stamp = STAMP.exec(paragraph.slice(0, 60))
  if (!stamp) return null
  const rest = paragraph.slice(stamp[0].length)
  if (!/\d/.test(rest)) return null
  for (const blank of rest.matchAll(/^|\s/g)) {
    const at = blank.index + blank[0].length
    if (!isTimeOfDay(rest.slice(0, at))) break
    const read = readDay(rest.slice(at))
    if (read && isTimeOfDay(rest.slice(at + read.length))) return { word: stamp[1]!, day: read.day }
  }
  return isTimeOfDay(rest) ? { word: stamp[1]!, day: null } : null
}

/**
 * The day of a dateline with a year in the first paragraphs: `KIGALI, Jun 15 2022 (IPS) -`,
 * `LONDON 1996-08-30`, `Wednesday, September 7, 2016` on a line of its own.
 */
export function datelineDay(paragraphs: readonly string[]): string | null {
  for (const paragraph of paragraphs.slice(0, PARAGRAPHS)) {
    const line = /^[^\r\n]{0,200}/.exec(paragraph)![0]
    if (!YEAR.test(line)) continue
    const day = wholeLineDay(line) ?? placedDay(line)
    if (day) return day
  }
  return null
}

function wholeLineDay(line: string): string | null {
  const read = readDay(line)
  return read && isTimeOfDay(line.slice(read.length)) ? read.day : null
}

/** Whether a line is a day and nothing else: `14 May 2024`. */
export const isWholeDay = (line: string): boolean =>
  line.length <= LONGEST_STAMP && YEAR.test(line) && wholeLineDay(line) !== null

function placedDay(line: string): string | null {
  const near = line.slice(0, LONGEST_PLACE)
  if (NO_PLACE.test(near)) return null
  for (const blank of near.matchAll(/^|[\s,]\s*/g)) {
    const at = blank.index + blank[0].length
    const place = line.slice(0, at)
    if (at > 0 && !PLACE.test(place)) continue
    const read = readDay(line.slice(at))
    if (read && AFTER.test(line.slice(at + read.length))) return read.day
  }
  return null
}
