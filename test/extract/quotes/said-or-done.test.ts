import { describe, expect, test } from 'vitest'
import { isNothingSaid } from '../../../src/extract/quotes/nothing-said.ts'
import { found, read, tokenOf } from './hand-made.ts'

describe('verbs that report and here say nothing', () => {
  test.each<[text: string, cue: string, nothing: boolean]>([
    ['Announced on Wednesday, the card is designed to run games at night.', 'Announced', true],
    ['Once agreed, the set of reforms would enable new loans.', 'agreed', true],
    ['Recently announced changes include a new stage.', 'announced', true],
    ['The mayor announced on Wednesday, at the gate, that it was shut.', 'announced', false],
    ['The miners have shown a strong interest in the port.', 'shown', true],
    ['The tests have shown signs that the port is ill.', 'shown', false],
    ['Karl Orr added his voice to the protest.', 'added', true],
    ['Karl Orr added his son was ill.', 'added', false],
    ['The storm has claimed close to forty lives.', 'claimed', true],
    ['The firm claimed lives were at stake.', 'claimed', false],
    ['It is the lowest figure among the states highlighted here.', 'highlighted', true],
    ['He wrote the book “Ten Days Out” in 1990.', 'wrote', true],
    ['He wrote in his book “Ten Days Out” that it rained.', 'wrote', false],
    ['Overall, asking prices have fallen.', 'asking', true],
    ['In all, 65% showed at least some growth.', 'showed', true],
    ['Karl Orr is assured a compliant council.', 'assured', true],
    ['Karl Orr was assured the council was compliant.', 'assured', false],
    ['The spokesman, responding to a report that it would close, said no.', 'responding', true],
  ])('%s', (text, cue, nothing) => {
    const r = read(text)
    expect(isNothingSaid(r, tokenOf(r, cue))).toBe(nothing)
  })

  test('whose words those of a report are that somebody answers', () => {
    const text =
      'The spokesman, responding to a report in the Norland daily Il Sole-24 that Ferrara was considering a bid for the plants, told Reuters his company hoped to conclude the talks.'
    expect(found(text)).toEqual(['The spokesman: his company hoped to conclude the talks'])
  })
})

describe('where what is said ends', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'with another of those counted',
      'The report said one student is in a critical state, another is stable and one was treated at the scene and released.',
      [
        'The report: one student is in a critical state, another is stable and one was treated at the scene and released',
      ],
    ],
    [
      'with the last of the examples',
      'He acknowledged that other claimants have outposts, including Orland with 48, Fennmark with eight, Malden with five and Norsund with one.',
      [
        'He: other claimants have outposts, including Orland with 48, Fennmark with eight, Malden with five and Norsund with one',
      ],
    ],
    [
      'before what the words brought about',
      'The carmaker promised that it would make money this year, sending its shares up sharply.',
      ['The carmaker: it would make money this year'],
    ],
    [
      'before what the speaker keeps to himself',
      'Spokesman Karl Orr said the rumour is “not true,” but did not offer further comment on the matter.',
      ['Karl Orr: the rumour is “not true,'],
    ],
    [
      'before what led to a charge',
      'Bellamy accused his manager of lying, following a very public dispute about where he should play.',
      ['Bellamy: his manager of lying'],
    ],
    [
      'before the next thing that the speaker did',
      'He performed massages, suggested changes in her running form and taught her how to stretch.',
      ['He: changes in her running form'],
    ],
    [
      'before what was put to the speaker',
      'The minister praised Wallace as “widely respected” among his peers when asked about his bid to lead.',
      ['The minister: Wallace as “widely respected” among his peers'],
    ],
    [
      'before the next thing that the speaker asks for',
      'The doctors said they suspected the trials run so far were not big enough to show any gains to the heart, and called for large studies to be carried out soon.',
      expect.arrayContaining([
        'The doctors: they suspected the trials run so far were not big enough to show any gains to the heart',
      ]),
    ],
    [
      'with the attribution, where the speaker knows no more',
      'The man shot himself as he was about to be held, Orr said, though he had no details on how.',
      ['Orr: The man shot himself as he was about to be held'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})

describe('where what is said starts', () => {
  test.each<[text: string, expected: string[]]>([
    [
      'Haerri said despite the losses, the company’s liquidity was strong.',
      ['Haerri: despite the losses, the company’s liquidity was strong'],
    ],
    [
      'The bank said Friday, Dec. 29, 2017, that two thirds of the bill are due to taxes.',
      ['The bank: two thirds of the bill are due to taxes'],
    ],
    [
      'Speaking on Delta’s “This Day,” Senator Karl Orr said the comments were “wildly wrong.”',
      ['Karl Orr: the comments were “wildly wrong.'],
    ],
    [
      'According to Ofcom there were almost four million users in April.',
      ['Ofcom: there were almost four million users in April'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('one speaker', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'of three adjectives and one noun',
      'The Italian, German and Swiss team says it took a lot of effort.',
      ['The Italian, German and Swiss team: it took a lot of effort'],
    ],
    [
      'of two trades',
      'The state’s grain handler and marketer, Delta Bulk Handling, had earlier predicted that the rain would come.',
      ['The state’s grain handler and marketer: the rain would come'],
    ],
    [
      'behind says, with a clause that has one of its own',
      'The house is haunted by a draught, says a scientist who has used physics to poke holes in the way Hollywood depicts fear.',
      ['a scientist: The house is haunted by a draught'],
    ],
    [
      'of an order, behind its dateline',
      'HALDEN, June 2 - Norland today ordered its armed forces to defend the island.',
      ['Norland: its armed forces to defend the island'],
    ],
    [
      'of two with their offices',
      'Lee Hamilton, chairman of the House committee, and Daniel Orr, chairman of the Senate panel, also said they would join their inquiries.',
      ['Lee Hamilton, chairman of the House committee, and Daniel Orr: they would join their inquiries'],
    ],
    [
      'whose name and career a dash divides from the words',
      'Lena Brandt, who served as mayor of Halden from 1969 to 1983 — “Because I feel strongly about the port, I will vote for her.”',
      ['Lena Brandt: Because I feel strongly about the port, I will vote for her.'],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})
