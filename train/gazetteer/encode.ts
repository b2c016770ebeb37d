import { foldName } from '../../src/gazetteer/fold.ts'
import { FEATURES, type Header, hashName, SECTIONS, type Section } from '../../src/gazetteer/format.ts'
import type { PlaceEntry } from './entries.ts'

const MOST_BEARERS = 255

interface Name {
  readonly hash: number
  readonly check: number
  /** place index times 2, plus 1 for an alternate name */
  readonly bearers: Map<number, number>
}

/** Writes the places in the format of `src/model/gazetteer-format.ts`: the same entries give the same bytes. */
export function encodeGazetteer(
  entries: readonly PlaceEntry[],
  countries: readonly string[],
  admin1: readonly string[],
): Uint8Array {
  const sections = Object.fromEntries(
    Object.keys(SECTIONS).map(section => [section, [] as number[]]),
  ) as Record<Section, number[]>
  const utf8 = new TextEncoder()
  for (const entry of entries) {
    const name = utf8.encode(entry.name)
    sections.id.push(entry.id)
    sections.latitude.push(Math.round((entry.latitude + 90) * 10_000))
    sections.longitude.push(Math.round((entry.longitude + 180) * 10_000))
    sections.parent.push(entry.parent)
    sections.population.push(Math.round(8 * Math.log2(entry.population + 1)))
    sections.feature.push(FEATURES.indexOf(entry.feature))
    sections.nameLength.push(name.length)
    for (const byte of name) sections.names.push(byte)
  }
  for (const name of listNames(entries)) {
    const bearers = [...name.bearers].map(([place, alternate]) => place * 2 + alternate)
    const weight = (bearer: number) => entries[bearer >> 1]!.population
    bearers.sort((a, b) => weight(b) - weight(a) || a - b).splice(MOST_BEARERS)
    sections.hash.push(name.hash)
    sections.check.push(name.check)
    sections.bearers.push(bearers.length)
    sections.bearer.push(...bearers)
  }
  return pack(sections, countries, admin1)
}

function listNames(entries: readonly PlaceEntry[]): Name[] {
  const names = new Map<string, Name>()
  const note = (written: string, place: number, alternate: number) => {
    const folded = foldName(written)
    if (folded.length < 2) return
    let name = names.get(folded)
    if (!name) {
      name = { ...hashName(folded), bearers: new Map() }
      names.set(folded, name)
    }
    if (!name.bearers.has(place)) name.bearers.set(place, alternate)
  }
  for (const [place, entry] of entries.entries()) for (const name of entry.names) note(name, place, 0)
  for (const [place, entry] of entries.entries()) for (const name of entry.alternates) note(name, place, 1)
  return [...names.values()].sort((a, b) => a.hash - b.hash || a.check - b.check)
}

function pack(
  sections: Readonly<Record<Section, readonly number[]>>,
  countries: readonly string[],
  admin1: readonly string[],
): Uint8Array {
  const bytes = Object.fromEntries(
    Object.entries(SECTIONS).map(([section, width]) => [
      section,
      sections[section as Section].length * width,
    ]),
  ) as Record<Section, number>
  const header: Header = { format: 1, bytes, countries, admin1 }
  const json = `${JSON.stringify(header)}\n`
  const head = new TextEncoder().encode(
    json.padEnd(Math.ceil(Buffer.byteLength(json) / 4) * 4, ' ').replace(/\n( *)$/, '$1\n'),
  )
  const total = Object.values(bytes).reduce((sum, size) => sum + Math.ceil(size / 4) * 4, head.length)
  const out = new Uint8Array(total)
  out.set(head)
  let at = head.length
  for (const [section, width] of Object.entries(SECTIONS)) {
    let cell = at
    for (const value of sections[section as Section]) {
      for (let byte = 0; byte < width; byte++) out[cell + byte] = (value >>> (8 * byte)) & 255
      cell += width
    }
    at += Math.ceil(bytes[section as Section] / 4) * 4
  }
  return out
}
