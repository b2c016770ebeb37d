import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aroundSpeaker } from '../../../src/extract/quotes/around-speaker.ts'
import { frameOf } from '../../../src/extract/quotes/frame.ts'
import { readModel } from '../../../src/extract/quotes/model-file.ts'
import { isNamedThere } from '../../../src/extract/quotes/no-quotation.ts'
import { behindScene } from '../../../src/extract/quotes/own-clause.ts'
import { findReports } from '../../../src/extract/quotes/reports.ts'
import { toAttribution } from '../../../src/extract/quotes/to-attribution.ts'
import { endsBeforeSource } from '../../../src/extract/quotes/trailing-source.ts'
import { read, tokenOf, wordsOf } from './hand-made.ts'

const model = readModel(readFileSync(new URL('../../../models/quotes.bin', import.meta.url)))

/** `speaker: content + content` of each report, as the shipped model and the rules behind it find them. */
function found(text: string): string[] {
  const r = read(text)
  return findReports(r, model).map(
    ({ speaker, pieces }) =>
      `${speaker === null ? '-' : r.analysis.word(speaker)}: ${pieces.map(piece => wordsOf(r, piece)).join(' + ')}`,
  )
}

test.each<[what: string, text: string, expected: string[]]>([
  [
    'two quotations with a cue each are two reports',
    '“It rained all night,” he said. “It was dry here,” she said.',
    ['he: It rained all night,', 'she: It was dry here,'],
  ],
  [
    'a content begins with the whole of a quantity',
    'Underhill said up to three more players would arrive before then.',
    ['Underhill: up to three more players would arrive before then'],
  ],
  [
    'nobody is quoted with where somebody points',
    'Roche dug with her hands, pointing to where a hut had stood.',
    [],
  ],
  [
    'a party in brackets does not speak',
    '“We will go on,” Senator Lena Marsh (R-Ohio) said. “We always have.”',
    ['Marsh: We will go on, + We always have.'],
  ],
  [
    'a content goes on behind an apposition',
    'The chain said it would close its shop in Leeds, the oldest of all, and sell the house after talks with the city failed.',
    [
      'chain: it would close its shop in Leeds, the oldest of all, and sell the house after talks with the city failed',
    ],
  ],
  [
    'a second that belongs to the same content',
    'Park said the price was too high, but that talks would go on.',
    ['Park: the price was too high, but that talks would go on'],
  ],
  [
    'behind words in marks a colon announces another utterance',
    'Park praised the crew while promising a “fresh start” on Monday: “We have nothing to hide.”',
    ['Park: the crew', 'Park: a “fresh start” on Monday', '-: We have nothing to hide.'],
  ],
  [
    'a title behind its comma',
    'The poet tells of the war in her new book, “The Iron Winter: A Life in Letters.”',
    [],
  ],
  [
    'an article that opens with a conjunction',
    'And Ann Lee said the mill in Leeds would shut.',
    ['Lee: the mill in Leeds would shut'],
  ],
  ['a concession', 'That said, there are some senior people on the list.', []],
  ['what is said of somebody', 'The chain is said to be weighing a sale of its shops.', []],
  ['of whom so many spoke', 'Of 70 towns that replied, only nine said yes.', []],
  [
    'a plural right before its cue, without the comma',
    'The storm may reach the coast by midnight forecasters said.',
    ['forecasters: The storm may reach the coast by midnight'],
  ],
  [
    'a relative clause has its noun with it',
    'Health Minister Ann Carter said on Sunday the drug that caused the fevers would be withdrawn.',
    ['Carter: the drug that caused the fevers would be withdrawn'],
  ],
  [
    'the verb behind the cue has its subject before it',
    'The tower, which builders warn is unsafe, was opened in 1950.',
    ['builders: is unsafe'],
  ],
  [
    'a relative clause ends before the verb around it',
    'Farmers who say the canal leaks have written to the ministry.',
    ['who: the canal leaks'],
  ],
  [
    'that opens the clause of a word which the tagger takes for a noun',
    'Letters from the front confirm that the town has fallen.',
    ['Letters: the town has fallen'],
  ],
  [
    'whoever hears it stands before that',
    'Inspector Lee Park alerted the mayor that the tower was leaning.',
    ['Park: the tower was leaning'],
  ],
  ['a short report at the end', 'The rents doubled in May, they add.', ['they: The rents doubled in May']],
  [
    'a noun with a time before its that',
    'Voters remember the mayor’s claim last spring that the tunnel would be free.',
    ['mayor: the tunnel would be free'],
  ],
  [
    'an order',
    'The judge ordered the company to pay the widows by June.',
    ['judge: the company to pay the widows by June'],
  ],
  ['a purpose is no order', 'The clinic ordered new beds to help the poor.', []],
  [
    'part of an account that is under way',
    'The man hit the gate, Sergeant Ann Perry said Friday. He then “ran like a hare” into the woods.',
    ['Perry: The man hit the gate', '-: ran like a hare'],
  ],
  [
    'the word that ties a sentence to the one before',
    'But the tunnel will be late, according to the report.',
    ['report: the tunnel will be late'],
  ],
  ['what is called so', 'He was found to have what’s called “miner’s lung,” an old disease.', []],
  [
    'a participle that describes a noun',
    'Park has been critical of a plan for the valley, claimed by both sides, saying the talks have been unfair.',
    ['Park: the talks have been unfair'],
  ],
  [
    'a programme is told, and what follows in the next sentence is not said',
    '“There is enough for all of us,” he told “Late & Early.” Perry, host of “The Ann Perry Show,” spoke up on Monday.',
    ['he: There is enough for all of us,'],
  ],
  ['a name that reads like a cue', 'Brothers Said and Karim Haddad opened a shop in the old town.', []],
  [
    'how it was said',
    'The driver said he hopes to race for another team, without giving further details.',
    ['driver: he hopes to race for another team'],
  ],
  [
    'a subject before its source has its verb behind it',
    'A further 12 towns, according to the report, had lost their banks by May.',
    ['report: A further 12 towns + had lost their banks by May'],
  ],
  [
    'what the asker did next',
    'He later asked the firm to change the contract and returned the money after the trial.',
    ['He: the firm to change the contract'],
  ],
  [
    'when it was agreed',
    'The two sides agreed on Friday to keep working for a truce.',
    ['sides: to keep working for a truce'],
  ],
  [
    'a relative clause has ended before the cue',
    'A former driver who refused to be named said the doors were never locked.',
    ['driver: the doors were never locked'],
  ],
  [
    'an apposition, then a reason',
    'The boat maker said it has taken the hard choice to shut its last yard, a pride of the town, as buyers go abroad.',
    ['maker: it has taken the hard choice to shut its last yard, a pride of the town, as buyers go abroad'],
  ],
  [
    'a place before a colon',
    'Ostrava: Two climbers were found alive under the snow on Sunday, rescuers said.',
    ['rescuers: Two climbers were found alive under the snow on Sunday'],
  ],
  [
    'what announces a quotation is not said',
    'Senator Ann Perry scolded him: “Nobody in this town believes you any more,” she said.',
    ['she: Nobody in this town believes you any more,'],
  ],
  [
    'how something was called',
    'The port was hit by a fire that Mayor Lee Park described as “a wake-up call.”',
    ['Park: a wake-up call.'],
  ],
  [
    'a name in marks before its cue is who wrote',
    'It is late, because as “The Daily Post” wrote, the ferry has been broken since May.',
    ['Post: the ferry has been broken since May'],
  ],
  [
    'a heading in marks',
    '“We have no doubt about it,” Ann Perry said.\n\n‘All Bets Are Off.’\n\nIt rained on Monday.',
    ['Perry: We have no doubt about it,'],
  ],
  [
    'what goes on behind an attribution between commas',
    'It is an attempt, they say, to radically change the politics of the town.',
    ['they: It is an attempt + to radically change the politics of the town'],
  ],
  [
    'what the speaker does behind such an attribution',
    'The road is shut, he said, but declined to say why.',
    ['he: The road is shut'],
  ],
  [
    'a name inside the clause that describes who speaks',
    'A woman who claims to be a friend of swimming star Lee Park has revealed she was born in the hall.',
    ['woman: she was born in the hall'],
  ],
  [
    'a word in marks has its object with it',
    'He was slow to come, saying he “detested” young people rapping in the hall.',
    ['He: he “detested” young people rapping in the hall'],
  ],
  [
    'what is judged in words with marks',
    'The mayor rejected the claim as "a fantasy", and the union condemned the plan as a “disgrace”.',
    ['mayor: the claim as "a fantasy', 'union: the plan as a “disgrace'],
  ],
  ['nobody judges in the passive', 'The claim was rejected as "a fantasy" in May.', []],
  [
    'a condition with what it is for',
    'The dock workers threatened to strike unless the port raised their pay.',
    ['workers: to strike unless the port raised their pay'],
  ],
  [
    'a verb behind the conjunction is what the accuser met with',
    'Moss later accused Van Orten of "cheating" and was fined by the Football Association.',
    ['Moss: Van Orten of "cheating'],
  ],
  [
    'a word of concession is no connective',
    'However modest the goal, taxing the gain "is a mistake," said Laura Finch.',
    ['Finch: However modest the goal, taxing the gain "is a mistake,'],
  ],
  [
    'a second half with what joins it',
    'The mill was a giant in its valley, Park said, until it went bankrupt in 1999.',
    ['Park: The mill was a giant in its valley + until it went bankrupt in 1999'],
  ],
  [
    'a noun with its relative clause',
    'Laura Finch, a builder of small homes, said many of the houses that critics point to as failures had saved their towns.',
    ['Finch: many of the houses that critics point to as failures had saved their towns'],
  ],
  [
    'the clause of a quotation from its subject on',
    'Mr Holm also told Harbour News there was "plenty of support" for him to found a new party.',
    ['Holm: there was "plenty of support" for him to found a new party'],
  ],
  [
    'a hyphen behind its own that',
    'Campaign spokesman Robert Hale told The Halden Post that Orr’s maternity-leave policy would help single mothers.',
    ['Hale: Orr’s maternity-leave policy would help single mothers'],
  ],
  [
    'what is branded',
    'The council branded the firm a “menace” to the town.',
    ['council: the firm a “menace'],
  ],
  [
    'a least number with its words',
    'HALDEN (Reuters) - At least two people were killed and dozens injured when a ferry struck a pier in the fog, police said.',
    ['police: At least two people were killed and dozens injured when a ferry struck a pier in the fog'],
  ],
  [
    'not what another rules, and its quotation',
    'Her lawyers argued that the pill was tainted, but the panel ruled that she had not "shown the utmost caution".',
    ['lawyers: the pill was tainted', 'panel: she had not "shown the utmost caution'],
  ],
  [
    'however behind which a clause stands',
    'However debates are not likely to alter the race, noted Laura Finch.',
    ['Finch: debates are not likely to alter the race'],
  ],
  [
    'but what one knows oneself',
    'Laura Finch says she hopes to win the race, but she knows that “the king will always be the king.”',
    ['Finch: she hopes to win the race, but she knows that “the king will always be the king.'],
  ],
  [
    'not who reports the report',
    'Staff of the clinic told the panel that “Dr. Hale took the picture with her own telephone,” an insider tells the Post.',
    ['Staff: Dr. Hale took the picture with her own telephone,'],
  ],
  [
    'whatever a source says of itself behind a comma',
    'Some people in high-tax towns received their stock early, said the source, who spoke on condition of anonymity because the talks were private.',
    ['source: Some people in high-tax towns received their stock early'],
  ],
  [
    'the main clause behind despite',
    'Despite Robert Hale saying the talks had "come a long way," others in the hall were more doubtful about them.',
    ['Hale: the talks had "come a long way,'],
  ],
  [
    'not what the speaker did meanwhile',
    'The town would stand up for its "forgotten majority", Laura Finch pledged as she opened the new hall of the party.',
    ['Finch: The town would stand up for its "forgotten majority'],
  ],
  [
    'not what somebody was told first',
    'Told that the coach had praised her defence, Finch laughed. “He is a gentleman,” she said.',
    ['she: He is a gentleman,'],
  ],
  [
    'a noun before that is no verb',
    'The commission reminded member states that “goods must be able to move”.',
    ['commission: goods must be able to move'],
  ],
  [
    'what something is likened to',
    'Another critic of the plan, Laura Finch, likened the rules to "burning a book" at a hearing in the spring.',
    ['Finch: the rules to "burning a book'],
  ],
  [
    'as somebody put it somewhere, in the middle of a sentence and at its head',
    'Nothing kept Orr from being seen, as The Halden Post put it in a long report, as “the operator.” As Laura Finch put it in a talk in July, the town is "giving a view that nobody else gives."',
    ['Finch: the town is "giving a view that nobody else gives.'],
  ],
  [
    'nobody is called up',
    'Coach Laura Finch called up the 19-year-old Owen Hart of Halden in his place.',
    [],
  ],
  [
    'who tells with that, before who reports it behind',
    'Staff from the clinic, where Finch was treated, told medical investigators looking into the death of the woman that “Dr. Hale took the picture with her own telephone,” an insider tells Radar.',
    ['Staff: Dr. Hale took the picture with her own telephone,'],
  ],
  ['nobody is to say', 'None of this is to say that the old bridge was badly built.', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test('the name of whoever speaks stands between two halves', () => {
  const r = read('The ice is old, says Lee Park, and if it all melted there would be a lake.')
  const pieces = aroundSpeaker(r, frameOf(r, tokenOf(r, 'says')), tokenOf(r, 'Park'))
  expect(pieces.map(piece => wordsOf(r, piece))).toEqual([
    'The ice is old',
    'and if it all melted there would be a lake',
  ])
})

test.each([
  ['The firm will close its shop, and the jobs in it, by March, officials said.', 'it', 'officials', 'March'],
  ['The mayor will go, along with two aides, on Friday, a spokesman said.', 'go', 'spokesman', 'Friday'],
  // a verb, or somebody, of its own
  ['The mill will shut, which was known, officials said.', 'shut', 'officials', 'shut'],
  ['The mill will shut, Ann Lee, its owner, said.', 'shut', 'owner', 'shut'],
])('a content goes on to who speaks: %s', (text, chosen, speaker, last) => {
  const r = read(text)
  const piece = { start: 0, end: tokenOf(r, chosen) + 1 }
  const { end } = toAttribution(r, frameOf(r, tokenOf(r, 'said')), tokenOf(r, speaker), piece)
  expect(r.analysis.word(end - 1)).toBe(last)
})

test('where something is not said ends before what is', () => {
  const r = read('Bankers don’t say on the witness stand what they tell their clients.')
  const piece = { start: tokenOf(r, 'the'), end: tokenOf(r, '.') }
  expect(wordsOf(r, behindScene(r, tokenOf(r, 'say'), piece))).toBe('what they tell their clients')
})

test('who reports a report behind its quotation is none of it', () => {
  const r = read('The union said it was proud of her work: “Her fight has opened the door,” the union wrote.')
  const piece = { start: tokenOf(r, 'it'), end: tokenOf(r, 'wrote') + 1 }
  expect(wordsOf(r, endsBeforeSource(r, frameOf(r, tokenOf(r, 'said')), piece))).toBe(
    'it was proud of her work: “Her fight has opened the door,',
  )
})

test('the title of a work is no content of what follows it', () => {
  const r = read('At the end of the anthem "A Change Will Come," she added two words.')
  const piece = { start: tokenOf(r, 'A'), end: tokenOf(r, 'Come') + 2 }
  expect(isNamedThere(r, piece)).toBe(true)
})
