import { attribute, readXml } from './xml.ts'

/** Styles that may be based one on the other: Word allows eleven. */
const DEEPEST = 20

/** The styles of a Word document whose text is hidden, by themselves or by the style that they are based on. */
export function readHiddenStyles(xml: Uint8Array | null): ReadonlySet<string> {
  const says = new Map<string, boolean>()
  const basedOn = new Map<string, string>()
  let id = ''
  for (const event of xml === null ? [] : readXml(xml)) {
    if (event.type !== 'open') continue
    const value = attribute(event.attributes, 'w:val') ?? ''
    if (event.name === 'w:style') id = attribute(event.attributes, 'w:styleId') ?? ''
    else if (event.name === 'w:basedOn') basedOn.set(id, value)
    else if (event.name === 'w:vanish') says.set(id, !/^(?:0|false|off)$/.test(value))
  }
  const hidden = new Set<string>()
  for (const style of new Set([...says.keys(), ...basedOn.keys()])) {
    let at: string | undefined = style
    for (let depth = 0; depth < DEEPEST && at !== undefined && !says.has(at); depth++) at = basedOn.get(at)
    if (at !== undefined && says.get(at)) hidden.add(style)
  }
  return hidden
}
