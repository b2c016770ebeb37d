import { FormatError } from '../format-error.ts'
import { Prefixes } from './namespaces.ts'

/** What a document of XML holds, one after another. Names have the prefix that we know, see `Prefixes`. */
export type XmlEvent =
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi
const BLANK = /\s/
/** What follows the name of an attribute. */
const VALUE = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/
const NAME_END = /[\s/>]/

/**
 * Walks through the XML of an office document. A document type is refused: there entities are declared that grow
 * without bound or read other files, and no office program writes one. One whose root is not closed is cut off: throws a
 * `FormatError` at its end.
 */
export function* readXml(bytes: Uint8Array): Generator<XmlEvent> {
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes)
  const prefixes = new Prefixes()
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
      at = tagEnd(xml, open)
      if (xml[open + 1] === '?') continue
      const tag = tagOf(xml.slice(open + 1, at - 1), prefixes)
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
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && !BLANK.test(attributes[at - 1]!)) continue
    const [, double, single] = VALUE.exec(attributes.slice(at + name.length)) ?? []
    const value = double ?? single
    if (value !== undefined) return decodeReferences(value)
  }
  return null
}

/** The standard allows UTF-8 and UTF-16; of the latter the first character, a `<` or the mark of the byte order, tells. */
function encodingOf([a, b]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : 'utf-8'
}

function tagOf(inside: string, prefixes: Prefixes): XmlEvent {
  if (inside.startsWith('/')) return { type: 'close', name: prefixes.rename(inside.slice(1).trim()) }
  const stop = inside.search(NAME_END)
  const name = stop < 0 ? inside : inside.slice(0, stop)
  const empty = inside.endsWith('/')
  const attributes = inside.slice(name.length + 1)
  prefixes.declare(attributes)
  return { type: 'open', name: prefixes.rename(name), attributes: prefixes.renameAll(attributes), empty }
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  if (at < 0) throw new FormatError('NOT_TEXT', 'holds damaged XML')
  return at + mark.length
}

/** Behind a tag; a value of an attribute may hold a `>`. */
function tagEnd(xml: string, open: number): number {
  let end = after(xml, '>', open)
  for (let at = open; at < end; at++) {
    const sign = xml[at]!
    if (sign !== '"' && sign !== "'") continue
    at = after(xml, sign, at + 1) - 1
    if (at >= end) end = after(xml, '>', at)
  }
  return end
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all
    const point = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}
