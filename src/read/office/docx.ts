import { BEFORE_RAISED, raised } from '../../text/raised.ts'
import { FormatError } from '../format-error.ts'
import { readHiddenStyles } from './hidden-styles.ts'
import { Properties } from './properties.ts'
import { attribute, readXml } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/**
 * Elements whose text no reader of the document sees: deleted text, field codes, a text box once more for old versions; and how a
 * word is pronounced.
 */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback', 'w:rt'])
/** What stands between the parts of a formula, as Word writes formulas on a line. */
const IN_FORMULA: ReadonlyMap<string, string> = new Map([
  ['m:den', '/'],
  ['m:sup', '^'],
  ['m:sub', '_'],
  ['m:rad', '√'],
])

/** The paragraphs of a Word document as a reader sees them, joined by blank lines. */
export function readDocx(bytes: Uint8Array): string {
  const zip = openZip(bytes)
  if (zip.names.some(name => /vbaProject\.bin$/i.test(name))) throw new FormatError('UNSAFE', 'holds macros')
  const xml = zip.read(mainPart(zip))
  if (xml === null) throw new FormatError('NOT_TEXT', 'is no Word document')
  return paragraphsOf(xml, readHiddenStyles(zip.read('word/styles.xml'))).join('\n\n')
}

const USUAL = 'word/document.xml'
const OFFICE_DOCUMENT = /\/officeDocument$/

/** The part that the archive says is the document: Word in the browser and SharePoint call it `word/document2.xml`. */
function mainPart(zip: Zip): string {
  const relations = zip.read('_rels/.rels')
  if (zip.names.includes(USUAL) || relations === null) return USUAL
  for (const event of readXml(relations)) {
    if (event.type !== 'open' || !OFFICE_DOCUMENT.test(attribute(event.attributes, 'Type') ?? '')) continue
    return (attribute(event.attributes, 'Target') ?? '').replace(/^\//, '')
  }
  return USUAL
}

/** Programs that make documents of pages leave all of the text in such a part, until Word saves it. */
const INSERTED = 'holds a file that Word inserts when it opens it: open it in Word and save it again'

/** A master document keeps its chapters in files of their own. */
const ELSEWHERE = 'has parts that stand in other files: open it in Word and put them in'

/**
 * A paragraph may hold a box with paragraphs of its own, which are put behind it. One whose mark is deleted goes on with the next.
 */
function paragraphsOf(xml: Uint8Array, hiddenStyles: ReadonlySet<string>): string[] {
  const paragraphs: string[] = []
  /** their ends: to look at that of a long text takes as long as to write it anew */
  const tails: string[] = []
  /** numbers of those that are open, the innermost last */
  const open: number[] = []
  const properties = new Properties(hiddenStyles)
  /** numbers of those whose mark is deleted, and of the one that ended last */
  const markless = new Set<number>()
  let goesOn: number | null = null
  let inText = false
  let unseen = 0
  const write = (text: string) => {
    if (unseen > 0 || properties.isHidden) return
    if (open.length === 0) open.push(paragraphs.push('') - 1)
    const number = open.at(-1)!
    paragraphs[number] += text
    tails[number] = ((tails[number] ?? '') + text.slice(-BEFORE_RAISED)).slice(-BEFORE_RAISED)
  }
  const end = (number: number | undefined) => {
    goesOn = number !== undefined && markless.delete(number) ? number : null
  }
  for (const event of readXml(xml)) {
    if (event.type === 'text') {
      if (inText) write(properties.isRaised ? raisedBehind(tails[open.at(-1) ?? -1], event.text) : event.text)
      continue
    }
    const { name } = event
    const isAbout = properties.take(event)
    if (event.type === 'close') {
      if (name === 'w:t' || name === 'm:t') inText = false
      else if (UNSEEN.has(name)) unseen--
      else if (name === 'w:p') end(open.pop())
    } else if (isAbout) {
      if (event.empty && isAbout === 'mark' && (name === 'w:del' || name === 'w:moveFrom'))
        markless.add(open.at(-1) ?? -1)
    } else if (name === 'w:altChunk') throw new FormatError('NOT_TEXT', INSERTED)
    else if (name === 'w:subDoc') throw new FormatError('NOT_TEXT', ELSEWHERE)
    else if (name === 'w:t' || name === 'm:t') inText = !event.empty
    else if (name === 'w:tbl') goesOn = null
    else if (name === 'w:p') {
      if (!event.empty) open.push(goesOn ?? paragraphs.push('') - 1)
      goesOn = null
    } else if (name === 'w:tab' || name === 'w:ptab') write('\t')
    else if (name === 'w:br' || name === 'w:cr')
      write(attribute(event.attributes, 'w:type') === 'page' ? '' : '\n')
    else if (name === 'w:noBreakHyphen') write('-')
    else if (IN_FORMULA.has(name)) write(IN_FORMULA.get(name)!)
    else if (UNSEEN.has(name) && !event.empty) unseen++
  }
  return paragraphs.map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== '')
}

const raisedBehind = (before = '', text: string) => raised(text.trim(), before) ?? text
