import type { Mention } from '../../model/mention.ts'

/** What the words around the mentions of a name say of the sort of place that it is. */
export interface Setting {
  /** an office or a body of a town stands behind it, or its people do: `Paris Police Department`, `an Athens man` */
  readonly local: boolean
  /** a body that only towns have stands behind it: `Malta village board` is not of the country */
  readonly municipal: boolean
  /** it opens the dateline of a wire: `DUBLIN (Reuters)`, `DUBLIN, April 8 -`; a small namesake would stand there with its state */
  readonly wire: boolean
  /** behind the letter of a party: `D-Raleigh`, so of the state that the article is about */
  readonly district: boolean
}

/** Characters behind a place that say what it is to the article. */
const REACH = 60
const LOCAL =
  /^(?:['’]s)? (?:(?:Regional|Area|City|Town|Public|Municipal|Community|Volunteer|Metropolitan|Central|Senior|Junior|Independent) )*(?:Police|Fire|High|Middle|Elementary|School|Council|Hall|Town|Township|Village|Library|Hospital|Mayor|Chamber|Community|Public|Civic|Board|Commission|Church|(?:man|woman|boy|girl|students?|selectmen|police|residents?|mayor|teen|couple|native|council|(?:elementary |high )?schools?|firefighters|area|city|village|town) ?\b)/
const PARTY = /(?:^|[^\p{L}])[DRI]-$/u
const MUNICIPAL =
  /^ (?:(?:[Cc]ity|[Tt]own|[Vv]illage|[Tt]ownship) (?:[Bb]oard|[Cc]ouncil|[Hh]all|[Mm]anager)|Police Department|Fire Department|High School|Independent School)\b/
const WIRE =
  /^, \p{L}{3,9}\.? \d{1,2} -{1,2} |^(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?))?,? ?\((?:Reuters|AP|AFP|Xinhua|Bloomberg|UPI|IANS|ANI|PTI|dpa|CNN|BBC|TASS|Kyodo|Yonhap)\b|^ \((?:The )?\p{Lu}[\p{L} .&]{1,30}\) ?[-–—]/u

/** `a southern Mexico town`: what has a south that towns lie in is a country or a state. */
const PART = /\b(?:north|south|east|west)(?:ern)? $/
const isPart = (text: string, start: number) => PART.test(text.slice(Math.max(0, start - 9), start))

export function readSetting(text: string, mentions: readonly Mention<'places'>[]): Setting {
  let local = false
  let municipal = false
  let wire = false
  let district = false
  for (const { start, end } of mentions) {
    district ||= text[start - 1] === '-' && PARTY.test(text.slice(Math.max(0, start - 3), start))
    const behind = text.slice(end, end + REACH)
    if (behind[0] === ' ' || behind[0] === "'" || behind[0] === '’') {
      local ||= LOCAL.test(behind) && !isPart(text, start)
      municipal ||= MUNICIPAL.test(behind)
    }
    if (behind[0] !== ' ' && behind[0] !== ',' && behind[0] !== '(') continue
    wire ||= (start === 0 || text[start - 1] === '\n') && WIRE.test(behind)
  }
  return { local, municipal, wire, district }
}
