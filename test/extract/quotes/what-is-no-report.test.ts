import { describe, expect, test } from 'vitest'
import { found } from './hand-made.ts'

describe('nothing that is said', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'a participle between commas behind its noun',
      "Halden's ban on imports, announced last month, is being seen as a major challenge to the plan.",
      [],
    ],
    ['a name that a list gives', 'The old broadcast, which is listed as "Episode 154", has been found.', []],
    [
      'an infinitive whose subject nobody is',
      'It is too early to conclude that the market has formed a top this year.',
      [],
    ],
    ['an example', 'For users abroad, the service in, say, Portugal, Poland or Peru is not the same.', []],
    ['a treaty in capitals', 'The experts were tasked with ensuring CITES compliance and a fair trial.', []],
    ['where it happened', 'RIYADH: The kingdom has outperformed its target for new firms.', []],
    ['what parents are warned of', 'Parents warned not to use animal treatments on children.', []],
    [
      'what came before somebody testified',
      'He testified last month after the release of an inspector general report on the probe.',
      [],
    ],
    ['patch notes', 'The full patch notes for the system update can be found below.', []],
    [
      'what a town has',
      'A civil defence emergency was declared in Halden which has about 16,000 people.',
      [],
    ],
    [
      'what a declaration led to',
      'They marked a declaration that ultimately led to the state of Halden.',
      [],
    ],
    ['programmes on the air', 'None of the Sunday shows touched the new information on the minister.', []],
    [
      'who was told',
      'The firm would move production to Halden, sources close to the talks tell the Herald.',
      ['sources close to the talks: The firm would move production to Halden'],
    ],
    [
      'the clause that a conjunction ties a source to',
      'I bring this up, because according to the army the war has been won.',
      ['the army: the war has been won'],
    ],
    [
      'the sum that a relative clause describes',
      'The mayor will approve the bill, which grants him $1.4 billion, as opposed to the $5.7 billion he initially demanded.',
      [],
    ],
    [
      'the subject with what describes it',
      'Ann Perry, who lies when she says “and” and “the,” has said one true thing in these months.',
      ['she: and” and “the,'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('where what is said begins and ends', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'with its whole noun phrase',
      'Analysts have recently suggested such an outcome is all but inevitable.',
      ['Analysts: such an outcome is all but inevitable'],
    ],
    [
      'with the first of several',
      'To justify the wall, Ann Perry insisted criminals, gang members and drug traffickers were pouring over the border.',
      ['Ann Perry: criminals, gang members and drug traffickers were pouring over the border'],
    ],
    [
      'behind the role of its source',
      'According to Dr. Ann Perry, formerly the director of the health agency, the plan is late.',
      ['Ann Perry: the plan is late'],
    ],
    [
      'with how many of them',
      'A senior officer told Reuters 90 percent of the campus had been secured after a gunfight.',
      ['A senior officer: 90 percent of the campus had been secured after a gunfight'],
    ],
    [
      'before the verb of the noun that it describes',
      'The state pension system he vowed to fix has descended into a morass of missed payments.',
      ['he: to fix'],
    ],
    [
      'before who reports the report',
      "The report stated that the gorilla was 'violently dragging the child,' according to WLWT.",
      ["The report: the gorilla was 'violently dragging the child,"],
    ],
    [
      'behind a clause that opens with amid',
      'Amid increasing signs that the attacks were carried out by the same network, German lawmakers said Europe urgently needed to act.',
      ['German lawmakers: Europe urgently needed to act'],
    ],
    [
      'before the programme that heard it',
      'Mr. Hale criticized the fund during an interview on Sunday on CNN’s “State of the Union.”',
      ['Hale: the fund'],
    ],
    [
      'with about how many',
      'Early numbers showed about an equal number of men and women had asked for ballots.',
      ['Early numbers: about an equal number of men and women had asked for ballots'],
    ],
    [
      'before the verb of those who call for it',
      'Separatist groups calling for an independent Halden had built weapons caches.',
      ['Separatist groups: an independent Halden'],
    ],
    [
      'behind the meeting in which it was told',
      'The president reportedly told the Democrats in a meeting that Republicans need to act.',
      ['The president: Republicans need to act'],
    ],
    [
      'behind a dateline without a dash',
      'DENVER A mother fought off a lion that attacked her son, the local sheriff said.',
      ['the local sheriff: A mother fought off a lion that attacked her son'],
    ],
    [
      'before the paper that reports it all',
      'Hackett said the message will be important as the leader called for a fence, the Associated Press reports.',
      ['Associated Press: Hackett said the message will be important as the leader called for a fence'],
    ],
    [
      'with what follows an opening concession',
      'He said that while it is important to remember the mice, the effect on the old tells us a lot.',
      ['He: while it is important to remember the mice, the effect on the old tells us a lot'],
    ],
    [
      'with a whole utterance in marks',
      'Health Minister Jan Wolski said "We couldn\'t win," and the city flag is at half-mast.',
      ["Jan Wolski: We couldn't win,"],
    ],
    [
      'with millions that left',
      'The firm reported a loss in May, adding 1.2 million customers had left.',
      ['The firm: 1.2 million customers had left'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('who says it', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'the pronoun right before the verb',
      'While the firm did not reach a definitive answer they did conclude that the tape was real.',
      ['they: the tape was real'],
    ],
    [
      'a letter, not whom it is addressed to',
      'The resignation letter addressed to Ann Perry indicates his final day in office will be Feb. 28.',
      ['The resignation letter: his final day in office will be Feb. 28'],
    ],
    [
      'the person behind a home and a trade',
      'South Australian based oceanographer Dr John Middleton says the buoys will give a better picture.',
      ['John Middleton: the buoys will give a better picture'],
    ],
    [
      'who is made to say it',
      'He got Jim Taylor to acknowledge he had three meetings with the president.',
      ['Jim Taylor: he had three meetings with the president'],
    ],
    [
      'the firm before its ticker',
      'LONDON, April 9 - Glaxo Holdings Plc GLXO.L said it has filed an application.',
      ['Glaxo Holdings Plc: it has filed an application'],
    ],
    [
      'a paper with a day in its name',
      'USA Today noted the scope of the panel allows it to advise the army.',
      ['USA Today: the scope of the panel allows it to advise the army'],
    ],
    [
      'the head of a panel, not what it owns',
      'The firm has joined other bidders, the head of a panel which controls the shares told Reuters.',
      ['the head: The firm has joined other bidders'],
    ],
    [
      'the group of members of two parties',
      'The group of four Democrats and four Republicans announced they had reached a deal last week.',
      ['The group: they had reached a deal last week'],
    ],
    [
      'two bodies with one noun',
      'HDP and CHP officials said the vote was not fair.',
      ['HDP and CHP officials: the vote was not fair'],
    ],
    [
      'the bank after which the figures come',
      'The figures come after the Bank of England said the number of mortgages has fallen.',
      ['Bank of England: the number of mortgages has fallen'],
    ],
    [
      'nobody who is described',
      'The craft was launched in 2011 and described as a "potent political symbol" of the country.',
      ['-: a "potent political symbol" of the country'],
    ],
    [
      'whoever owns the answer',
      'Ann Perry asked Jan Wolski about it. His response: "Well, I have people that have been studying it."',
      ['His: Well, I have people that have been studying it.'],
    ],
    [
      'who stands behind the cue, not who is spoken of',
      'The minister takes the talks very seriously, said an official travelling with him.',
      ['an official travelling with him: The minister takes the talks very seriously'],
    ],
    [
      'not the state where somebody is from',
      'The massage therapist from Tampa, Florida claimed the tape was real.',
      ['The massage therapist from Tampa: the tape was real'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
