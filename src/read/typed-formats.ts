import { FIELDS, foldName, KNOWN_NAMES } from './records/field-names.ts'

/** How files begin that other programs read though they are plain text, what to call them, and what to do with them. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, what: string])[] = [
  // `{"id": `, or that in a list
  [
    /^\s{0,20}(?:\[\s{0,20})?\{\s{0,20}"[\w$@ .:-]{1,60}"\s{0,5}:/,
    'holds records of JSON: call it .jsonl or .json',
  ],
  [
    /^From \S{1,200} {1,3}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} {1,2}\d/,
    'is a mailbox (mbox): save each mail as a text',
  ],
  [/^(?:WEBVTT\b|\d{1,6}\r?\n(?:\d\d:)?\d\d:\d\d[,.]\d{3} --> )/, 'holds subtitles, not an article'],
  [
    /^\s{0,20}(?:TY {2}- [A-Z]{2,8}\r?\n|%0 [A-Z][a-z]|@[A-Za-z]{3,20}\s?\{[^,\s{}]{0,80},)/,
    'is a list of references, not an article',
  ],
  [
    /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)|(?:INSERT INTO|CREATE TABLE|DROP TABLE) )/,
    'is a dump of a database, not an article',
  ],
  [
    /^\s{0,100}<(?:!DOCTYPE (?!html\b)|(?:DOC|REUTERS|nitf|newsItem|newsMessage|NewsML|rss|feed|TEI)[\s>])/,
    'is an XML or SGML document, not plain text',
  ],
]

const DELIMITERS: readonly (readonly [delimiter: string, ending: string])[] = [
  ['\t', '.tsv'],
  [',', '.csv'],
  [';', '.csv'],
  ['|', '.csv'],
]
/** Fields of ours that the first line names, its text among them, where it is the header of a table; and characters of a name. */
const FEWEST = 2
const LONGEST_NAME = 40

/** What a file called a text is by its beginning, where other programs put it out and no article begins so; else null. */
export function typedFormatOf(beginning: string): string | null {
  const found = BEGINNINGS.find(([pattern]) => pattern.test(beginning))
  if (found) return found[1]
  const line = beginning.split(/\r?\n/, 1)[0]!
  const table = DELIMITERS.find(([delimiter]) => isHeader(line.split(delimiter)))
  return table ? `holds a table: call it ${table[1]}` : null
}

function isHeader(cells: readonly string[]): boolean {
  if (cells.length < FEWEST || cells.some(({ length }) => length > LONGEST_NAME)) return false
  const names = new Set(cells.map(cell => foldName(cell.replace(/["\ufeff]/g, ''))))
  const fields = FIELDS.filter(field => KNOWN_NAMES[field].some(name => names.has(name)))
  return fields.includes('text') && fields.length >= FEWEST
}
