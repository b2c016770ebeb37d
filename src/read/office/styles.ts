import { attribute, readXml } from './xml.ts'

/** Numbers of the built-in formats that show a date: ECMA-376, part 1, 18.8.30. */
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
/** What is no letter of a format: text in quotes, colours and locales in brackets, escaped characters. */
const LITERAL = /"[^"]{0,255}"|\[[^\]]{0,255}\]|\\./g

/** The styles of cells whose number is a date, by their number. */
export function readDateStyles(xml: Uint8Array | null): ReadonlySet<number> {
  const styles = new Set<number>()
  if (xml === null) return styles
  const formats = new Set(BUILT_IN)
  let inCellFormats = false
  let style = 0
  for (const event of readXml(xml)) {
    if (event.type === 'text') continue
    if (event.name === 'cellXfs') inCellFormats = event.type === 'open'
    else if (event.type === 'open' && event.name === 'numFmt') {
      const code = attribute(event.attributes, 'formatCode') ?? ''
      const id = Number(attribute(event.attributes, 'numFmtId'))
      if (isDateFormat(code)) formats.add(id)
    } else if (event.type === 'open' && event.name === 'xf' && inCellFormats) {
      if (formats.has(Number(attribute(event.attributes, 'numFmtId')))) styles.add(style)
      style++
    }
  }
  return styles
}

/** A format with a day or a year: hours and minutes alone are no date. */
function isDateFormat(code: string): boolean {
  return /[dy]/i.test(code.replace(LITERAL, ''))
}
