import { createRequire } from 'node:module'
import { readDay } from '../days/day.ts'
import { recordDay } from '../days/record-day.ts'

/** What stands above the body of an article. `end` is the UTF-16 offset where the body starts. */
export interface Head {
  readonly end: number
  readonly title: string | null
  /** ISO day */
  readonly published: string | null
}

/** Between dashes it is YAML, between pluses TOML. */
const FRONT_MATTER = /^\s{0,100}(---|\+\+\+)[ \t]*\r?\n/
const FENCES = {
  '---': /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g,
  '+++': /\r?\n\+\+\+[ \t]*(?:\r?\n|$)/g,
}
/** `title: Bridge: closed` is no YAML, though programs write it; `title = "Bridge"` is TOML. */
const LOOSE = /^([A-Za-z_][\w -]{0,40}?)[ \t]{0,5}[:=][ \t]{1,20}(\S.{0,500})$/
const IN_QUOTES = /^(["'])(.*)\1$/
/** Longest front matter that is read, in UTF-16 units. */
const FRONT_MATTER_LENGTH = 16_384

/** `date 2021-07-20 `, `Published: 2021-07-20T10:00:00Z ` before the text or on a line of its own */
const DATE_HEAD =
  /^\s{0,100}(?:date|published|publication date|pubdate)\s{0,3}[:=]?\s{1,3}(?=\d{4}-\d{2}-\d{2}(?!\d))/i
const CLOCK = /^(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?:\s{1,100}|$)/

/** `Title: Workers protest` */
const FIELD = /^[ \t]{0,20}(\p{L}[\p{L} _-]{1,30}?)[ \t]{0,5}:[ \t]{0,20}(\S.{0,500})$/u
const TITLE_KEYS = ['title', 'headline', 'heading', 'subject']
const DATE_KEYS = [
  'date',
  'published',
  'publication date',
  'pubdate',
  'published at',
  'date published',
  'publication_date',
  'published_at',
  'pub_date',
  'date_published',
  'publishedat',
  'datepublished',
  'sent',
]
const OTHER_KEYS = [
  'author',
  'authors',
  'by',
  'byline',
  'source',
  'url',
  'link',
  'publisher',
  'publication',
  'section',
  'category',
  'categories',
  'tags',
  'keywords',
  'language',
  'lang',
  'copyright',
  'updated',
  'modified',
  'location',
  'agency',
  'newspaper',
  'id',
  'subtitle',
  'description',
  'from',
  'to',
  'cc',
  'reply-to',
  'layout',
  'slug',
  'draft',
]
/** Those of e-mails and of Usenet: `Newsgroups: clari.world`. */
const MAIL_KEYS = [
  'approved',
  'bcc',
  'distribution',
  'expires',
  'followup-to',
  'in-reply-to',
  'lines',
  'list-id',
  'message-id',
  'newsgroups',
  'nntp-posting-host',
  'organization',
  'path',
  'references',
  'sender',
  'summary',
  'xref',
]
const OWN_KEY = /^x-/
const LONE_SURROGATE = /\p{Surrogate}/u
const KNOWN_KEYS: ReadonlySet<string> = new Set([...TITLE_KEYS, ...DATE_KEYS, ...OTHER_KEYS, ...MAIL_KEYS])

/** Reads the head of an article: YAML front matter, a block of `Field: value` lines, or a bare date. */
export function readHead(text: string): Head {
  return (
    readFrontMatter(text) ??
    readDateHead(text) ??
    readFieldLines(text) ?? { end: 0, title: null, published: null }
  )
}

function readFrontMatter(text: string): Head | null {
  const open = FRONT_MATTER.exec(text.slice(0, 200))
  if (!open) return null
  const mark = open[1] as keyof typeof FENCES
  const fence = FENCES[mark]
  fence.lastIndex = 0
  const near = text.slice(open[0].length - 1, FRONT_MATTER_LENGTH)
  const close = fence.exec(near)
  if (!close) return null
  const written = near.slice(0, close.index)
  const values = (mark === '---' ? yamlValues(written) : null) ?? looseValues(written)
  return values && { end: open[0].length - 1 + close.index + close[0].length, ...metadataOf(values) }
}

function yamlValues(written: string): ReadonlyMap<string, unknown> | null {
  try {
    const fields = parseYaml(written)
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null
    if (!isMetadata(Object.keys(fields))) return null
    return new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value]))
  } catch {
    return null
  }
}

/** Names that programs give to fields, or one that articles have; not `Note: she died on Monday.` between two lines that an author drew. */
const isMetadata = (names: readonly string[]) =>
  names.every(name => /^[a-z][\w.-]*$/.test(name)) || names.some(name => KNOWN_KEYS.has(name.toLowerCase()))

/** Lines of a name and a value, most of which have both, with a title or a date among them; null for anything else. */
function looseValues(written: string): ReadonlyMap<string, unknown> | null {
  const lines = written.split(/\r?\n/).filter(line => line.trim() !== '')
  const fields = lines.flatMap(line => {
    const [, key, value] = LOOSE.exec(line.trimEnd()) ?? []
    return key === undefined ? [] : [[key.toLowerCase(), value!.replace(IN_QUOTES, '$2')] as const]
  })
  if (fields.length * 2 < lines.length) return null
  const values = new Map(fields)
  return [...TITLE_KEYS, ...DATE_KEYS].some(key => values.has(key)) ? values : null
}

/** The package is loaded on first use: few articles have front matter. */
function parseYaml(content: string): unknown {
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  return parse(content, { schema: 'core', maxAliasCount: 0, logLevel: 'error' })
}

function readDateHead(text: string): Head | null {
  const keyword = DATE_HEAD.exec(text.slice(0, 200))
  if (!keyword) return null
  const rest = text.slice(keyword[0].length, keyword[0].length + 200)
  const read = readDay(rest)
  const clock = read && CLOCK.exec(rest.slice(read.length))
  if (!read || !clock) return null
  return { end: keyword[0].length + read.length + clock[0].length, title: null, published: read.day }
}

function readFieldLines(text: string): Head | null {
  const values = new Map<string, string>()
  let end = 0
  for (let at = 0; at < text.length && values.size < 30; ) {
    const stop = text.indexOf('\n', at)
    const next = stop < 0 ? text.length : stop + 1
    const line = text.slice(at, Math.min(next, at + 600)).trimEnd()
    const [, name = '', value = ''] = FIELD.exec(line) ?? []
    const key = name.toLowerCase()
    if (!KNOWN_KEYS.has(key) && !OWN_KEY.test(key)) {
      if (line !== '' || values.size > 0) break
    } else {
      values.set(key, value)
      end = next
    }
    at = next
  }
  const head = metadataOf(values)
  return head.title !== null || head.published !== null ? { end, ...head } : null
}

function metadataOf(values: ReadonlyMap<string, unknown>): {
  title: string | null
  published: string | null
} {
  const first = (keys: readonly string[]) => {
    const value = keys
      .map(key => values.get(key))
      .find(value => typeof value === 'string' || typeof value === 'number')
    // YAML can write half a character, which no file of UTF-8 can hold
    return value === undefined || LONE_SURROGATE.test(String(value)) ? null : String(value).trim() || null
  }
  return { title: first(TITLE_KEYS), published: recordDay(first(DATE_KEYS) ?? '') }
}
