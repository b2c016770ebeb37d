import { describe, expect, test } from 'vitest'
import { KNOWN } from '../../../src/analysis/entities/decision/known.ts'
import { mendEdges } from '../../../src/analysis/entities/edges/index.ts'
import { hashWord } from '../../../src/analysis/entities/hash.ts'
import { type Lexicon, LISTS } from '../../../src/analysis/entities/lexicon.ts'
import { buildTable } from '../../../src/analysis/entities/lexicon-table.ts'
import type { EntityType } from '../../../src/model/tags.ts'
import { cut } from '../../../train/entities/cut.ts'
import { nameOf, settle } from './settled.ts'

/** An organization, in plain news and by others. */
const OFTEN_A_BODY = 0b0100011 | (0b11 << 7)
const lexicon: Lexicon = {
  words: buildTable([
    [hashWord('Tellin'), LISTS.CITY],
    [hashWord('power'), LISTS.COMMON],
    [hashWord('condemns'), LISTS.COMMON],
    [hashWord('Condemns'), LISTS.COMMON],
    [hashWord('Yates'), LISTS.COMMON | LISTS.LAST_NAME],
  ]),
  phrases: buildTable([[nameOf('New', 'Orrin'), LISTS.TOWN]]),
  profiles: buildTable([]),
  names: buildTable([
    [nameOf('Orvane'), 1],
    [nameOf('NRBA'), OFTEN_A_BODY],
    [nameOf('Brell', 'Motors'), 1],
    [nameOf('Ruko', 'Narem'), KNOWN.ORGANIZATION],
    [nameOf('Brell', 'Union'), OFTEN_A_BODY],
  ]),
  clusters: buildTable([]),
  coarse: new Uint8Array(0),
}

/** What becomes of one name of a text. */
function mend(text: string, name: string, type: EntityType, ...more: string[]): string[] {
  const { tokens } = cut(text)
  const words = Int32Array.from({ length: tokens.count }, (_, i) =>
    hashWord(text.slice(tokens.start[i], tokens.end[i])),
  )
  const spans = [name, ...more].map((written, k) => {
    const start = text.indexOf(written)
    const first = tokens.start.indexOf(start)
    const last = tokens.end.indexOf(start + written.length) + 1
    return { first, last, type: k === 0 ? type : ('LOC' as const) }
  })
  return mendEdges(spans, text, tokens, words, lexicon).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]),
  )
}

describe('people', () => {
  test.each<[string, string, string[]]>([
    ['Then Ban Ki-moon spoke.', 'Ban Ki', ['Ban Ki-moon']],
    ['An Ana Smith-led team won.', 'Ana Smith', ['Ana Smith']],
    ['Welshman Rhys Bell won.', 'Welshman Rhys Bell', ['Rhys Bell']],
    ['The Frenchman won.', 'Frenchman', []],
    ['Tellin carver Bo Lund Jr. won.', 'Tellin carver Bo Lund', ['Bo Lund']],
    ['It was Mia Holt of Orrin.', 'Mia Holt of Orrin', ['Mia Holt']],
    ['Lee, Va. - Bo Lund won.', 'Va. - Bo Lund', ['Bo Lund']],
    ['Then Lund and Bell won.', 'Lund and Bell', ['Lund', 'Bell']],
    ['They met de la Vega there.', 'Vega', ['de la Vega']],
    ['Hamad bin Salem spoke.', 'Hamad bin Salem', ['Hamad bin Salem']],
    ['Sheriff Bo “Buck” Lund spoke.', 'Bo', ['Bo “Buck” Lund']],
    ['They call Bo "Buck" here.', 'Bo', ['Bo']],
    ['Subs: Lund (Bell 58), Roe.', 'Bell 58', ['Bell']],
    ['Then Bo J. "Buck" Lund died.', 'Bo J', ['Bo J. "Buck" Lund']],
    ['Her husband Paul of Orrin left.', 'Paul of Orrin', ['Paul']],
    ['It was Joan of Orrin.', 'Joan of Orrin', ['Joan of Orrin']],
    ['A son, Mark, of Orrin, left.', 'Mark, of Orrin', ['Mark']],
  ])('%s', (text, name, expected) => {
    expect(mend(text, name, 'PER')).toEqual(expected)
  })
})

test('a dateline in capitals lets go of a firm that begins with capitals', () => {
  expect(mend('NEW ORRIN AT&X Inc will pay.', 'NEW ORRIN AT&X Inc', 'ORG')).toEqual(['NEW ORRIN', 'AT&X Inc'])
  expect(mend('TELLIN GEARS Inc will pay.', 'TELLIN GEARS Inc', 'ORG')).toEqual(['TELLIN GEARS Inc'])
  expect(mend('TELLIN - Gears Inc will pay.', 'TELLIN - Gears Inc', 'ORG')).toEqual(['TELLIN - Gears Inc'])
})

test('a double surname is one name though its second half is a place', () => {
  expect(mend('It was Jo Bracht-Yates then.', 'Jo Bracht', 'PER', 'Yates')).toEqual(['Jo Bracht-Yates'])
  expect(mend('It was Jo Bracht-Tellin then.', 'Jo Bracht', 'PER', 'Tellin')).toEqual(['Jo Bracht', 'Tellin'])
})

describe('organizations', () => {
  test.each<[string, string, string[]]>([
    ['He writes for the Orrin-Ledger.', 'Orrin', ['Orrin-Ledger']],
    ['An Orrin-owned paper.', 'Orrin', ['Orrin']],
    ['Men of al-Sahil fled.', 'Sahil', ['al-Sahil']],
    ['The Comets 28-10 was close.', 'Comets 28', ['Comets']],
    ['It ended: St. Orr 50, Lund City 47.', 'St. Orr 50', ['St. Orr']],
    ['It ended: Orr 50, Lund 47.', 'Orr 50, Lund', ['Orr']],
    ['They met at Area 51, Orr said.', 'Area 51', ['Area 51']],
    ['Orvane and Brell Motors grew.', 'Orvane and Brell Motors', ['Orvane', 'Brell Motors']],
    ['Orvane and Sons grew.', 'Orvane and Sons', ['Orvane and Sons']],
    ['TELLIN Orvane grew.', 'TELLIN Orvane', ['TELLIN', 'Orvane']],
    ['NEW ORRIN Orvane grew.', 'NEW ORRIN Orvane', ['NEW ORRIN', 'Orvane']],
    ['LEE/NEW ORRIN Orvane grew.', 'NEW ORRIN Orvane', ['NEW ORRIN', 'Orvane']],
    ['TELLIN Power firm Orvane grew.', 'TELLIN Power', ['TELLIN']],
    ['Tellin Orvane grew.', 'Tellin Orvane', ['Tellin Orvane']],
    ['So TELLIN Orvane grew.', 'TELLIN Orvane', ['TELLIN Orvane']],
    ['ORVANE Motors grew.', 'ORVANE Motors', ['ORVANE Motors']],
    ['On Tuesday Orvane grew.', 'Tuesday Orvane', ['Orvane']],
    ['The Sunday Orvane said so.', 'Sunday Orvane', ['Sunday Orvane']],
  ])('%s', (text, name, expected) => {
    expect(mend(text, name, 'ORG')).toEqual(expected)
  })

  test('a campus belongs to its university, a town set off by commas does not', () => {
    const university = 'University of Orrin'
    expect(mend('The University of Orrin, Tell said so.', university, 'ORG', 'Tell')).toEqual([
      'University of Orrin, Tell',
    ])
    expect(mend('The University of Orrin, Tell, said so.', university, 'ORG', 'Tell')).toEqual([
      university,
      'Tell',
    ])
  })
})

const settled = (text: string, ...names: string[]) => settle(text, cut(text).tokens, lexicon, names)

describe('what can be told for sure', () => {
  test.each<[string, string[], string[]]>([
    ['Then Hurricane Ada came.', ['PER Hurricane Ada'], ['MISC Hurricane Ada']],
    ['Then Ada Storm came.', ['PER Ada Storm'], ['PER Ada Storm']],
    ['DUNMOOR — Police said so.', ['ORG DUNMOOR'], ['LOC DUNMOOR']],
    ['DUNMOOR, Ark. (AP) - Police said so.', ['ORG DUNMOOR'], ['LOC DUNMOOR']],
    ['It rained.\nDUNMOOR, May 4 (Reuters) - Police said so.', ['ORG DUNMOOR'], ['LOC DUNMOOR']],
    ['DUNMOOR: Police said so.', ['ORG DUNMOOR'], ['ORG DUNMOOR']],
    ['NRBA — Police said so.', ['ORG NRBA'], ['ORG NRBA']],
    ['Then DUNMOOR — Police said so.', ['ORG DUNMOOR'], ['ORG DUNMOOR']],
    ['DUNMOOR said so.', ['ORG DUNMOOR'], ['ORG DUNMOOR']],
    ['ORRIN, W.Va. - Police said so.', ['PER W.Va.'], ['LOC W.Va.']],
    ['Both are D-N.Y. and rich.', ['PER D-N.Y.'], []],
    ['He met Mr. Orvane and Orvane staff.', ['ORG Orvane', 'ORG Orvane'], ['PER Orvane', 'ORG Orvane']],
    ['Her son, Orvane, left. Orvane is ill.', ['ORG Orvane', 'LOC Orvane'], ['PER Orvane', 'PER Orvane']],
    ['She met her son Orvane there.', ['ORG Orvane'], ['PER Orvane']],
    ['The son, Orvane, left.', ['ORG Orvane'], ['ORG Orvane']],
    ['Orvane (NYSE: ORV) grew.', ['ORG Orvane', 'ORG ORV'], ['ORG Orvane']],
    ['Orvane (Lee: ORV) grew.', ['ORG Orvane', 'ORG ORV'], ['ORG Orvane', 'ORG ORV']],
    ['The Tellin County Coroner spoke.', ['ORG Tellin County Coroner'], ['LOC Tellin County']],
    ['The Tellin County State’s Attorney spoke.', ['ORG Tellin County State'], []],
    ['The Commonwealth’s leaders spoke.', ['ORG Commonwealth'], ['ORG Commonwealth']],
    [
      'Then Jailer Bo Lund and Tellin TD Una Roche spoke.',
      ['PER Jailer Bo Lund', 'PER Tellin TD Una Roche'],
      ['PER Bo Lund', 'PER Una Roche'],
    ],
    ['The Tellin Attorney General spoke.', ['ORG Tellin Attorney General'], []],
    ['The Tellin General grew.', ['ORG Tellin General'], ['ORG Tellin General']],
    ['The Block Officer (BDO) came. The BDO left.', ['ORG Block Officer', 'ORG BDO', 'ORG BDO'], []],
    ['The Power and the Tellin Board met.', ['ORG Power and the Tellin Board'], ['ORG Tellin Board']],
  ])('%s', (text, names, expected) => {
    expect(settled(text, ...names)).toEqual(expected)
  })

  test.each<[string, string[], string[]]>([
    [
      '1. Bo Lund (SWE), 2. Ada Orr (GBR).',
      ['PER Bo Lund', 'ORG SWE', 'PER Ada Orr', 'MISC GBR'],
      ['PER Bo Lund', 'LOC SWE', 'PER Ada Orr', 'LOC GBR'],
    ],
    ['The Action Party (PAN) won.', ['ORG Action Party', 'ORG PAN'], ['ORG Action Party', 'ORG PAN']],
    ['So said Bo Lund, MD, of Orrin.', ['PER Bo Lund', 'PER MD'], ['PER Bo Lund']],
    ['So said Bo Lund, MD, PhD, on Friday.', ['PER Bo Lund', 'PER MD', 'ORG PhD'], ['PER Bo Lund']],
    ['It is sold in Lee, MD, and here.', ['LOC Lee', 'LOC MD'], ['LOC Lee', 'LOC MD']],
    [
      'It was paid for by Orvane, Inc. and Brell.',
      ['ORG Orvane', 'ORG Inc.', 'ORG Brell'],
      ['ORG Orvane, Inc.', 'ORG Brell'],
    ],
    ['Mail it to Inc. soon.', ['ORG Inc.'], []],
    ['A heat shock response (HSR) began. HSR is quick.', ['ORG HSR', 'ORG HSR'], []],
    [
      'The Heat Shock Roundtable (HSR) met.',
      ['ORG Heat Shock Roundtable', 'ORG HSR'],
      ['ORG Heat Shock Roundtable', 'ORG HSR'],
    ],
    ['The election commission (EC) met.', ['ORG EC'], ['ORG EC']],
    ['It rose in 09.6sec there.', ['ORG sec'], []],
    [
      'The Ministry of Health and Wellness met.',
      ['ORG Ministry of Health', 'ORG Wellness'],
      ['ORG Ministry of Health and Wellness'],
    ],
    [
      'The Ministry of Education, Tertiary Education, Science and Technology met.',
      ['ORG Ministry of Education', 'ORG Science'],
      ['ORG Ministry of Education, Tertiary Education, Science and Technology'],
    ],
    [
      'The Department of Justice, Congress and Orvane met.',
      ['ORG Department of Justice', 'ORG Congress'],
      ['ORG Department of Justice', 'ORG Congress'],
    ],
    ['The Academy of Higher Education met.', ['ORG Academy of Higher'], ['ORG Academy of Higher Education']],
    [
      'The Minister of Labour and Employment met Orvane.',
      ['ORG Labour', 'ORG Employment', 'ORG Orvane'],
      ['ORG Orvane'],
    ],
    ['Had Lund won, he said.', ['PER Had Lund'], ['PER Lund']],
    ['Write to @bolund or @ orvane now.', ['PER bolund', 'ORG orvane'], ['ORG orvane']],
    ['An NRBA man said so.', ['ORG An NRBA'], ['ORG NRBA']],
    ['House Condemns Bo Lund.', ['PER House Condemns Bo Lund'], ['PER Bo Lund']],
    ['The Bo Yates Lund trial.', ['PER Bo Yates Lund'], ['PER Bo Yates Lund']],
    [
      'Shares in Ruko Narem, Lee and Ruko Narem fell in Ruko Narem.',
      ['LOC Ruko Narem', 'LOC Lee', 'LOC Ruko Narem', 'LOC Ruko Narem'],
      ['ORG Ruko Narem', 'LOC Lee', 'ORG Ruko Narem', 'LOC Ruko Narem'],
    ],
    ['They left NARFA in May.', ['PER NARFA'], []],
    ['Then LUND left. Bo Lund is ill.', ['PER LUND', 'PER Bo Lund'], ['PER LUND', 'PER Bo Lund']],
    ['Then YATES left.', ['PER YATES'], ['PER YATES']],
    ['So said Tom Vale MSP there.', ['PER Tom Vale MSP'], ['PER Tom Vale']],
    ['It was NRBA and Brell Union there.', ['ORG NRBA and Brell Union'], ['ORG NRBA', 'ORG Brell Union']],
    ['It was NRBA and Brell Motors there.', ['ORG NRBA and Brell Motors'], ['ORG NRBA and Brell Motors']],
    ['Men of Ruko Narem fled.', ['PER Ruko Narem'], ['ORG Ruko Narem']],
  ])('%s', (text, names, expected) => {
    expect(settled(text, ...names)).toEqual(expected)
  })
})
