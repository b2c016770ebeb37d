import { FormatError } from '../format-error.ts'
import { attribute, readXml } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/** Elements whose text no reader of the document sees: deleted text, field codes, a text box once more for old versions. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'mc:Fallback'])

/** The paragraphs of a Word document as a reader sees them, joined by blank lines. */
export function readDocx(bytes: Uint8Array): string {
  const zip = openZip(bytes)
  if (zip.names.some(name => /vbaProject\.bin$/i.test(name))) throw new FormatError('UNSAFE', 'holds macros')
  const xml = zip.read(mainPart(zip))
  if (xml === null) throw new FormatError('NOT_TEXT', 'is no Word document')
  return paragraphsOf(xml).join('\n\n')
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

/** A paragraph may hold a box with paragraphs of its own, which are put behind it. */
function paragraphsOf(xml: Uint8Array): string[] {
  const paragraphs: string[] = []
  /** numbers of those that are open, the innermost last */
  const open: number[] = []
  let inText = false
  let unseen = 0
  const write = (text: string) => {
    if (unseen > 0) return
    if (open.length === 0) open.push(paragraphs.push('') - 1)
    paragraphs[open.at(-1)!] += text
  }
  for (const event of readXml(xml)) {
    if (event.type === 'text') {
      if (inText) write(event.text)
    } else if (event.type === 'close') {
      if (event.name === 'w:t') inText = false
      else if (UNSEEN.has(event.name)) unseen--
      else if (event.name === 'w:p') open.pop()
    } else if (event.name === 'w:altChunk') throw new FormatError('NOT_TEXT', INSERTED)
    else if (event.name === 'w:t') inText = !event.empty
    else if (event.name === 'w:p' && !event.empty) open.push(paragraphs.push('') - 1)
    else if (event.name === 'w:tab' && event.empty) write('\t')
    else if (event.name === 'w:br' || event.name === 'w:cr')
      write(attribute(event.attributes, 'w:type') === 'page' ? '' : '\n')
    else if (event.name === 'w:noBreakHyphen') write('-')
    else if (UNSEEN.has(event.name) && !event.empty) unseen++
  }
  return paragraphs.map(paragraph => paragraph.trim()).filter(paragraph => paragraph !== '')
}
