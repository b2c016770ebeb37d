import { expect, test } from 'vitest'
import { found } from './hand-made.ts'

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a noun that passes for a verb behind its source',
    'The ban was lifted, according to state media.',
    ['state media: The ban was lifted'],
  ],
  [
    'who stands right behind according, where to is missing',
    'The ban was lifted, according state media reports from a top meeting of the party this week.',
    ['state media: The ban was lifted'],
  ],
  [
    'a participle that opens the sentence before its plural',
    'Cycling groups say that the lane is too narrow.',
    ['Cycling groups: the lane is too narrow'],
  ],
  [
    'the night before is no part of who speaks',
    'Last night one user posted: "We are about to win. Come to the hall."',
    ['one user: We are about to win. Come to the hall.'],
  ],
  [
    'both halves of an adjective that a hyphen joins',
    'According to a single well-placed source inside the team, the firm is about to buy a rival.',
    ['a single well-placed source: the firm is about to buy a rival'],
  ],
  [
    'nothing of the clause before a comma and its conjunction',
    'Watchdogs also consider the club a white sect, and experts say the denials are meant to win votes.',
    ['experts: the denials are meant to win votes'],
  ],
  [
    'two names with a comma between them',
    'Ann Orr, and Lee Park said the hall was cold.',
    ['Ann Orr, and Lee Park: the hall was cold'],
  ],
  [
    'two sources behind `according to`',
    'According to police and county officials, Zed Moss was driving a truck.',
    ['police and county officials: Zed Moss was driving a truck'],
  ],
  [
    'a paper whose verb passes for a noun',
    'The Halden Press reports rents have doubled in the town.',
    ['Halden Press: rents have doubled in the town'],
  ],
  [
    'no town of a dateline',
    'NEW YORK, march 2 - Churchill Communications Corp said it signed an agreement.',
    ['Churchill Communications Corp: it signed an agreement'],
  ],
  [
    'no hours after which somebody spoke',
    'He left in June, hours after a large part of the town council said they want to take that step.',
    ['a large part of the town council: they want to take that step'],
  ],
  [
    'whoever acts hours after saying so',
    'Hours after suggesting that something should happen in Syria, President Ann Orr ordered a strike.',
    ['Ann Orr: something should happen in Syria'],
  ],
  [
    'not who is told of in between',
    'After threatening to “spill the beans” on his wife, Heidi Moss, who was ill, he sent a picture.',
    ['he: to “spill the beans'],
  ],
  [
    'no month in which somebody was jailed',
    'In a separate case, the family of a female lawmaker who has been jailed since July said her term has been extended.',
    ['the family: her term has been extended'],
  ],
  [
    'whom `both` counts',
    'Finance Minister Odd Ruud and central bank chief Siri Lien both said inflation had peaked.',
    ['Odd Ruud and central bank chief Siri Lien: inflation had peaked'],
  ],
  [
    'an office for two things is one person',
    'Transport and Harbours Minister Binali Karan said the bridge was open.',
    ['Binali Karan: the bridge was open'],
  ],
  [
    'two nouns with one article are one person',
    'The property mogul and television star said the bridge was open.',
    ['The property mogul and television star: the bridge was open'],
  ],
  [
    'not a place in the clause before',
    'Crews were called to the scene and police said the bridge was open.',
    ['police: the bridge was open'],
  ],
  [
    'those behind the statements in which they speak',
    'In subsequent statements, Musk and SpaceX said the launch was off.',
    ['Musk and SpaceX: the launch was off'],
  ],
  [
    'the noun behind `whose`, and no more than is said there',
    'Ann Orr, whose lawyer said she was innocent, left the court.',
    ['lawyer: she was innocent'],
  ],
  [
    'whoever calls somebody by words in marks',
    'Ginger Hale was described by the museum as "a strong advocate for the sea."',
    ['the museum: a strong advocate for the sea.'],
  ],
  [
    'the same without `as`',
    'Hale was called by her rivals "a bully with a whistle."',
    ['her rivals: a bully with a whistle.'],
  ],
  [
    'who announces a quotation',
    'The Tribune also chimed in: "The council has slept long enough."',
    ['Tribune: The council has slept long enough.'],
  ],
  [
    'who is judged by what they say',
    'The judge was scathing: "There is nothing to see there."',
    ['The judge: There is nothing to see there.'],
  ],
  [
    'nobody where a thing is judged',
    'The trees were tall: "The council has slept long enough."',
    ['-: The council has slept long enough.'],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})
