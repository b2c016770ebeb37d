import { FormatError } from '../format-error.ts'

/** What a document of XML holds, one after another. Names keep their prefix. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi
const NAME_END = /[\s/>]/

/**
 * Walks through the XML of an office document. A document type is refused: there entities are declared that grow
 * without bound or read other files, and no office program writes one. One whose root is not closed is cut off: throws a
 * `FormatError` at its end.
 */
export function* readXml(bytes: Uint8Array): Generator<XmlEvent> {
  const xml = new TextDecoder('utf-8').decode(bytes)
  let at = 0
  let root: string | null = null
  let isClosed = true
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    if (open < 0) break
    if (open > at) yield { type: 'text', text: decodeReferences(xml.slice(at, open)) }
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open)
    else if (xml.startsWith('<![CDATA[', open)) {
      at = after(xml, ']]>', open)
      yield { type: 'text', text: xml.slice(open + 9, at - 3) }
    } else if (xml.startsWith('<!', open)) {
      throw new FormatError('UNSAFE', 'declares XML entities')
    } else {
      at = after(xml, '>', open)
      if (xml[open + 1] === '?') continue
      const tag = tagOf(xml.slice(open + 1, at - 1))
      if (tag.type === 'open' && root === null) {
        root = tag.name
        isClosed = tag.empty
      } else if (tag.type === 'close' && tag.name === root) isClosed = true
      yield tag
    }
  }
  if (!isClosed) throw new FormatError('NOT_TEXT', 'holds XML that is cut off')
}

/** The value of an attribute of an opening tag, by its name with prefix; null where it has none. */
export function attribute(attributes: string, name: string): string | null {
  const from = ` ${attributes}`.indexOf(` ${name}="`)
  if (from < 0) return null
  const start = from + name.length + 2
  const end = attributes.indexOf('"', start)
  return end < 0 ? null : decodeReferences(attributes.slice(start, end))
}

function tagOf(inside: string): XmlEvent {
  if (inside.startsWith('/')) return { type: 'close', name: inside.slice(1).trim() }
  const stop = inside.search(NAME_END)
  const name = stop < 0 ? inside : inside.slice(0, stop)
  const empty = inside.endsWith('/')
  return { type: 'open', name, attributes: inside.slice(name.length + 1), empty }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new FormatError('NOT_TEXT', 'holds damaged XML')
  return at + mark.length
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all
    const point = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}
