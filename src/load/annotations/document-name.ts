import { createHash } from 'node:crypto'

/** Bytes that a name may have in most file systems, less an ending. */
const LONGEST = 250
const KEPT = /[\w.-]/
/** One that stands between two parts of a path. */
const SEPARATOR = /(?<=[^/])\/(?=[^/])/

/** No folder is called like a file of another article: `a.txt` is the text of `a`. */
const FILE = /\.(txt|ann)$/i

/**
 * An article's id as the path of a file: what a file system or a shell may take amiss is written `%3A`. No path leads out of
 * its folder.
 */
export const toDocumentName = (id: string): string =>
  id
    .split(SEPARATOR)
    .map(part =>
      Array.from(part, character => (KEPT.test(character) ? character : encode(character))).join(''),
    )
    .map(part => (/^\.+$/.test(part) ? part.replaceAll('.', '%2E') : shorten(part)))
    .map((part, i, { length }) => (i < length - 1 ? part.replace(FILE, '%2E$1') : part))
    .join('/')

/** Two long names that start alike, as addresses do, stay two. */
function shorten(part: string): string {
  if (part.length <= LONGEST) return part
  const mark = createHash('sha256').update(part).digest('hex').slice(0, 16)
  return `${part.slice(0, LONGEST - mark.length - 1)}~${mark}`
}

export function fromDocumentName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

const encode = (character: string) =>
  [...Buffer.from(character, 'utf8')]
    .map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
