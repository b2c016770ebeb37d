import type { Mention } from '../../model/mention.ts'

/** What the words around the mentions of a name say of the sort of place that it is. */
export interface Setting {
  /** an office or a body of a town stands behind it, or its people do: `Paris Police Department`, `an Athens man` */
  readonly local: boolean
  /** it opens the dateline of a wire: `DUBLIN (Reuters)`; a small namesake would stand there with its state */
  readonly wire: boolean
}

const REACH = 60
const LOCAL =
  /^(?:['’]s)? (?:(?:Regional|Area|City|Town|Public|Municipal|Community|Volunteer|Metropolitan|Central|Senior|Junior) )*(?:Police|Fire|High|Middle|Elementary|School|Council|Hall|Town|Township|Village|Library|Hospital|Mayor|Chamber|Community|Public|Civic|Board|Commission|Church|(?:man|woman|police|residents?|mayor|teen|couple|native|council|schools?|firefighters|officials|area|city)\b)/
const WIRE =
  /^(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?))?,? ?\((?:Reuters|AP|AFP|Xinhua|Bloomberg|UPI|IANS|ANI|PTI|dpa|CNN|BBC|TASS|Kyodo|Yonhap)\b/u

export function readSetting(text: string, mentions: readonly Mention<'places'>[]): Setting {
  let local = false
  let wire = false
  for (const { start, end } of mentions) {
    const behind = text.slice(end, end + REACH)
    if (behind[0] === ' ' || behind[0] === "'" || behind[0] === '’') local ||= LOCAL.test(behind)
    if (behind[0] !== ' ' && behind[0] !== ',' && behind[0] !== '(') continue
    wire ||= (start === 0 || text[start - 1] === '\n') && WIRE.test(behind)
  }
  return { local, wire }
}
