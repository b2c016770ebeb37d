import { expect, test } from 'vitest'
import { rolesIn } from './roles-in.ts'

test.each<[string, string, string[]]>([
  [
    'a word at the end of a role stands for the body named before',
    'Kestrel Foods shut a plant. Ann Kell, a spokeswoman for the company, said so.',
    ['spokeswoman for the company @ Kestrel Foods'],
  ],
  [
    'a union too',
    "The Dockers' Federation is on strike. Bo Lund, president of the union, said so.",
    ["president of the union @ Dockers' Federation"],
  ],
  [
    'a group is armed as well',
    "ISIL took the town. Omar Haddad, the group's military commander, was killed.",
    ['military commander @ ISIL'],
  ],
  [
    'a committee is one that is called so',
    'He is at the World Health Organization. Ann Kell, a member of the committee, left.',
    ['member of the committee @ '],
  ],
  [
    'a spokeswoman by herself is of the only body there',
    'Kestrel Foods shut a plant. Spokeswoman Ann Kell said so.',
    ['Spokeswoman @ Kestrel Foods'],
  ],
  [
    'but not where she speaks for somebody',
    "Kestrel Foods shut a plant. The governor's spokeswoman, Ann Kell, said so. Bo Lund, spokesman for the governor, left.",
    ['spokeswoman @ ', 'spokesman for the governor @ '],
  ],
  [
    'a principal is of the school',
    'Oakdale High School was shut. Principal Bo Lund said so.',
    ['Principal @ Oakdale High School'],
  ],
  [
    'a rank takes its body along',
    'Bo Lund, a biologist at Oxford University, found it. Professor Lund said so.',
    ['biologist at Oxford University @ Oxford University', 'Professor @ Oxford University'],
  ],
  ['a body before what it is called', 'Ann Kell, who runs the charity Warm Homes, left.', [' @ Warm Homes']],
  [
    'who works there, behind an age',
    'Ann Kell, 41, who works at Girton College, left.',
    [' @ Girton College'],
  ],
  [
    'now at',
    'It was led by biologist Ann Kell, now at Oxford University.',
    ['biologist @ Oxford University'],
  ],
  ['speaking for', "Ann Kell, speaking for the Dockers' Federation, left.", [" @ Dockers' Federation"]],
  ['who is with', "Ann Kell, who is with the Dockers' Federation, left.", [" @ Dockers' Federation"]],
  [
    'the speaker of a chamber is of it',
    'On Monday House Speaker Ann Kell left with Senate President Bo Lund.',
    ['House Speaker @ House', 'Senate President @ Senate'],
  ],
  [
    'an analyst with a firm that is called like somebody',
    'So said Ann Kell, an analyst with Hilton Lund.',
    ['analyst with Hilton Lund @ Hilton Lund'],
  ],
  [
    'what is spoken for is a body',
    'Ann Kell, a spokeswoman for Railtrek, left.',
    ['spokeswoman for Railtrek @ Railtrek'],
  ],
  [
    'a long name of a body before the comma',
    'The president of the Tunisian League for the Defence of Human Rights, Ann Kell, left.',
    [
      'president of the Tunisian League for the Defence of Human Rights @ Tunisian League for the Defence of Human Rights',
    ],
  ],
  [
    'two offices of one person',
    'The chairman and founder of Girton College, Ann Kell, left.',
    ['chairman and founder of Girton College @ Girton College'],
  ],
  [
    'offices that open with a verb',
    'Ann Kell, football journalist and managing director of Kestrel Media, left. Bo Lund, lead author on the study, left.',
    [
      'football journalist and managing director of Kestrel Media @ Kestrel Media',
      'lead author on the study @ ',
    ],
  ],
  [
    'a role that opens its sentence, without a comma behind the name',
    'Halden livestock manager, Ann Kell is rejecting it. A member of the Tunisian Parliament, Bo Lund said so.',
    ['Halden livestock manager @ ', 'member of the Tunisian Parliament @ Tunisian Parliament'],
  ],
  [
    'Her Royal Highness, and how things go forward',
    "Her Royal Highness Princess Noor will go forward and President Ann Kell's reaction matters.",
    ['Her Royal Highness Princess @ ', 'President @ '],
  ],
  [
    'an examiner and a forward',
    'Pine County Medical Examiner Dr. Ann Kell left. Lakers forward Bo Lund left.',
    ['Pine County Medical Examiner @ ', 'Lakers forward @ Lakers'],
  ],
  [
    'a group before and',
    'Kestrel Foods left. Ann Kell, a member of the company and a friend, left.',
    ['member of the company and a friend @ Kestrel Foods'],
  ],
  [
    'fields that an office joins',
    'So said trade and industry secretary Ann Kell to Economy, Trade and Tourism Minister Bo Lund.',
    ['trade and industry secretary @ ', 'Economy, Trade and Tourism Minister @ '],
  ],
  ['a word that opens a sentence', "Following CEO Ann Kell's talk, Kestrel Foods fell.", ['CEO @ ']],
  ['but not who says of whom', 'The mayor, Ann Kell said on Monday, was wrong.', [' @ ']],
])('%s', (_, text, expected) => {
  expect(rolesIn(text)).toEqual(expected)
})
