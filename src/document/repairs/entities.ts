import { ENTITIES } from '../../lexicon/html-entities.ts'
import { windows1252 } from '../windows-1252.ts'
import type { Repair } from './repair.ts'

/** `&quot;`, `&#8217;`, `&#x2019;`, and the same encoded twice: `&amp;quot;` */
const ENTITY = /&(?:amp;)?(?:#(\d{2,7})|#x([0-9a-f]{2,6})|([a-z]{2,8}\d{0,2}));/gi

/** Characters that are written as entities are read as the characters. */
export function repairEntities(text: string): Repair[] {
  const repairs: Repair[] = []
  if (!text.includes('&')) return repairs
  for (const { 0: entity, 1: decimal, 2: hex, 3: name, index } of text.matchAll(ENTITY)) {
    const to =
      name === undefined
        ? character(decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal))
        : (ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()))
    if (to !== undefined) repairs.push({ start: index, end: index + entity.length, to })
  }
  return repairs
}

/** As browsers read them: numbers from 128 to 159 are meant as Windows-1252. */
function character(point: number): string | undefined {
  if (point >= 0x80 && point < 0xa0) return windows1252(point)
  if (point < 0x20 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined
  return String.fromCodePoint(point)
}
