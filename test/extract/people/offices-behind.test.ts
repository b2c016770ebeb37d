import { expect, test } from 'vitest'
import { rolesIn } from './roles-in.ts'

test.each<[string, string, string[]]>([
  ['whose a probe is has not the person in it', "They faulted the FBI's Ann Kell probe.", [' @ ']],
  ['who is at a body is not whose ally he is', 'Allies of Mr. Kell at the Port Authority left.', [' @ ']],
  ['kin are of no body', 'She joined Girton College. Their daughter, Ann Kell, left.', ['daughter @ ']],
  [
    'offices before each name of a list',
    'The farm minister, Ann Kell, the home affairs minister, Bo Lund, and others quit.',
    ['farm minister @ ', 'home affairs minister @ '],
  ],
  [
    'a title of a town is of no university',
    'So said Catherine Kell, the new Duchess of Cambridge, on Friday. Cambridge University won.',
    ['new Duchess of Cambridge @ '],
  ],
  [
    'what a possessive ends belongs to no role',
    "So said Ann Kell, a law professor at Girton College and one of the nation's leading experts, on Friday.",
    ['law professor at Girton College @ Girton College'],
  ],
  [
    'a rank between',
    'Pentagon Spokesman Col. Ann Kell left. Pentagon press secretary Rear Adm. Bo Lund said so.',
    ['Pentagon Spokesman @ ', 'Pentagon press secretary @ '],
  ],
  ['a compound', 'So said Ann Kell, an editor-at-large, on Friday.', ['editor-at-large @ ']],
  ['a rank that looks like a verb', 'So said the ranking member Ann Kell.', ['ranking member @ ']],
  [
    'a title that belongs to the name',
    'Bangladesh Prime Minister Sheikh Hasina spoke.',
    ['Bangladesh Prime Minister @ '],
  ],
  ['what a boss does is no role', 'Boss of Acme Corp quotes Alanis Kell as he slams the press.', [' @ ']],
  [
    'people in the plural before a title in capitals',
    'Potential presidential candidates Vice President Ann Kell and others met.',
    ['Vice President @ '],
  ],
  [
    'a mark that closes is no possessive',
    'It changed under pressure from ‘Radical Democrats’ President Ann Kell took to task.',
    ['President @ '],
  ],
  [
    'a committee behind a party in brackets',
    'Rep. Ann Kell (R., Ohio), a member of the House Foreign Affairs Committee, said so.',
    ['member of the House Foreign Affairs Committee @ House Foreign Affairs Committee'],
  ],
  [
    'a committee behind a party between commas',
    'So said Sen. Ann Kell, R-Ohio, a member of the Senate Finance Committee.',
    ['member of the Senate Finance Committee @ Senate Finance Committee'],
  ],
  ['what is of no body leaves the title', 'So said Sen. Ann Kell, D-Iowa, sponsor of the bill.', ['Sen. @ ']],
  [
    'a participle behind an article',
    'Ann Kell, the founder of the collapsed FTX cryptocurrency exchange, left.',
    ['founder of the collapsed FTX cryptocurrency exchange @ FTX'],
  ],
  [
    'the owner inside an office that a comma sets off',
    "At the show, the head of NASA's global product development, Ann Kell, said no.",
    ["head of NASA's global product development @ NASA"],
  ],
  [
    'an office before a professor',
    'The vice-chancellor of the University of Ghana, Professor Ann Kell, spoke.',
    ['vice-chancellor of the University of Ghana @ University of Ghana'],
  ],
  [
    'the title of the next in a list',
    'It went to former President Ann Kell, former Secretary of State Ian Orr, and others.',
    ['former President @ ', 'former Secretary of State @ '],
  ],
  [
    'of somebody with a title',
    'Ann Kell, an attorney for Mr. Orr, left.',
    ['attorney for Mr. Orr @ ', ' @ '],
  ],
  ['a professor alone', 'On Monday, Professor Ann Kell, who teaches law, spoke.', ['Professor @ ']],
  [
    'what somebody leads at a body',
    'Ann Kell, who leads policy work at the Grattan Institute, said so.',
    [' @ Grattan Institute'],
  ],
  [
    'whom a body promotes',
    'Halden Bank PLC promoted Ann Kell to chief financial officer.',
    ['chief financial officer @ Halden Bank PLC'],
  ],
  [
    'whose appointment a body announces',
    'Halden Bank PLC today announced the appointment of Ann Kell to the position of chief financial officer.',
    ['chief financial officer @ Halden Bank PLC'],
  ],
  [
    'a title with a field behind a comma',
    '"It works," said Ann Kell, Vice President, Marketing at Halden Bank PLC.',
    ['Vice President, Marketing at Halden Bank PLC @ Halden Bank PLC'],
  ],
  [
    'a title and for whom he speaks',
    "I'm Ann Kell, Executive Editor, for Halden University.",
    ['Executive Editor @ '],
  ],
  [
    'a field that looks like a verb behind an owner',
    "Ann Kell, NASA's safeguarding spokeswoman, said so.",
    ['safeguarding spokeswoman @ NASA'],
  ],
  [
    'a minister of several fields is of none of them',
    'The Deputy Minister for Lands and Natural Resources, Ann Kell, spoke.',
    ['Deputy Minister for Lands and Natural Resources @ '],
  ],
  [
    'positions in teams',
    'Halden Rovers wide receiver Ann Kell left.',
    ['Halden Rovers wide receiver @ Halden Rovers'],
  ],
])('%s', (_, text, roles) => {
  expect(rolesIn(text)).toEqual(roles)
})
