import { attribute, type XmlEvent } from './xml.ts'

type Tag = Exclude<XmlEvent, { type: 'text' }>

/** Elements that hold what a paragraph, its mark or a run is like, and what it was like before a change. */
const OF_PARAGRAPH = 'w:pPr'
const OF_RUN = 'w:rPr'
const BEFORE = new Set(['w:pPrChange', 'w:rPrChange'])
const RUN = 'w:r'
const PARAGRAPH = 'w:p'

/** Follows the properties of paragraphs and runs in a Word document: they hold no text, and may say that a run is hidden. */
export class Properties {
  /** names of the open elements of properties, the innermost last */
  private readonly open: string[] = []
  private before = 0
  /** of the paragraphs that are open, the innermost last: whether their style hides what stands in them */
  private readonly hidden: boolean[] = []
  /** the run that is open is not shown */
  isHidden = false
  /** it stands above the line */
  isRaised = false

  /** `hiddenStyles` are the names of styles whose text is not shown. */
  constructor(private readonly hiddenStyles: ReadonlySet<string>) {}

  /** Takes a tag; whether it stands in properties, and in those of a paragraph and its mark or of a run. */
  take(tag: Tag): 'mark' | 'run' | null {
    const { type, name } = tag
    if (name === PARAGRAPH) {
      if (type === 'close') this.hidden.pop()
      else if (!tag.empty) this.hidden.push(false)
    }
    if (name === RUN) {
      this.isHidden = this.hidden.at(-1) ?? false
      this.isRaised = false
    }
    if (BEFORE.has(name)) {
      if (type === 'close') this.before--
      else if (!tag.empty) this.before++
    } else if (name === OF_PARAGRAPH || name === OF_RUN) {
      if (type === 'close') this.open.pop()
      else if (!tag.empty) this.open.push(name)
    }
    const [outermost] = this.open
    if (outermost === undefined) return null
    if (type === 'open' && outermost === OF_RUN && this.before === 0) this.takeProperty(name, tag.attributes)
    if (type === 'open' && name === 'w:pStyle' && this.before === 0 && this.hidden.length > 0)
      this.hidden[this.hidden.length - 1] = this.isOfHiddenStyle(tag.attributes)
    return outermost === OF_RUN ? 'run' : 'mark'
  }

  private takeProperty(name: string, attributes: string): void {
    if (name === 'w:rStyle') this.isHidden ||= this.isOfHiddenStyle(attributes)
    else if (name === 'w:vanish') this.isHidden = isOn(attributes)
    else if (name === 'w:vertAlign') this.isRaised = attribute(attributes, 'w:val') === 'superscript'
  }

  private isOfHiddenStyle(attributes: string): boolean {
    return this.hiddenStyles.has(attribute(attributes, 'w:val') ?? '')
  }
}

/** A property that an element switches on, unless it says no. */
const isOn = (attributes: string) => !/^(?:0|false|off)$/.test(attribute(attributes, 'w:val') ?? '')
