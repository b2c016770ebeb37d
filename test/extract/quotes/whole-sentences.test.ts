import { describe, expect, test } from 'vitest'
import { found } from './hand-made.ts'

describe('who speaks', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'whom a clause with its own subject describes',
      'In Port Pierce, the imam at the mosque that Marlow attended for nearly ten years described him as a soft-spoken man.',
      ['the imam: him as a soft-spoken man'],
    ],
    [
      'whoever is opposed to something, not what they are opposed to',
      'Civil rights groups and churches opposed to sweeping changes to the rules said on Tuesday they would ask for a reversal.',
      ['Civil rights groups and churches: they would ask for a reversal'],
    ],
    [
      'a name that a comma sets off behind a clause with others in it',
      'The airline will make sure men and women are set apart, Harbour247 reports. It is late.',
      ['Harbour247: The airline will make sure men and women are set apart'],
    ],
    [
      'a person of a town and its state',
      'Ann Perry of Pittsburgh, Penn. told the Herald that a gold case could cost $600.',
      ['Ann Perry: a gold case could cost $600'],
    ],
    [
      'nobody of the sentence that follows what the news reports',
      'The suits were filed following 2015 news reports that the firm had known of the leak for years.',
      ['-: the firm had known of the leak for years'],
    ],
    [
      'those behind “according to” whom a clause describes',
      'Any offer would be far lower than before, according to analysts who attended the meeting.',
      ['analysts: Any offer would be far lower than before'],
    ],
    [
      'a message that somebody got',
      'The Herald asked for comment but received a message indicating that the inbox was full.',
      ['a message: the inbox was full'],
    ],
    [
      'reports that somebody denied',
      'Chief executive Ann Perry got several news reports suggesting the firm was preparing a bid.',
      ['several news reports: the firm was preparing a bid'],
    ],
    [
      'the subject behind “with”',
      'Tempers are at a peak, with more farm voters than ever saying they are tired.',
      ['more farm voters: they are tired'],
    ],
    [
      'a participle that is taken for a noun, behind “with” and a name',
      'They rejected the trial, with Fiji’s Tomas Ravu warning it would be “a one-way door”.',
      ['Tomas Ravu: it would be “a one-way door'],
    ],
    [
      'the noun that several names hang from',
      'Friends of Ann Perry, Bob Lee and Tim Roe said they would appeal.',
      ['Friends of Ann Perry: they would appeal'],
    ],
    [
      'a noun behind the name of a body, with all of it',
      'The University of Halden neuroscientist says the result is good.',
      ['The University of Halden neuroscientist: the result is good'],
    ],
    [
      'one person of two offices',
      'Norvane chairman and president, Leonard Marsh, said the backlog was long.',
      ['president: the backlog was long'],
    ],
    [
      'the name of an office before another verb',
      'U.S. Secretary of State John Marsh hailed the results but noted that a deal would only be a pause.',
      ['John Marsh: a deal would only be a pause'],
    ],
    [
      'a name that says it in writing',
      'Bruce and Irene Stein were members of the temple, said Rabbi Nils Brandt in a statement posted on Friday.',
      ['Nils Brandt: Bruce and Irene Stein were members of the temple'],
    ],
    [
      'two countries behind “after”',
      'It fell silent after the U.S. and Cuba declared on Dec. 17 that they would talk.',
      ['the U.S. and Cuba: they would talk'],
    ],
    [
      'a noun for who does something, taken for a verb',
      'A rural public relations consultant agrees that the letter came late.',
      ['A rural public relations consultant: the letter came late'],
    ],
    [
      'reports from somewhere that somebody responded to',
      'Colonel Ren Brandt was responding to media reports from the North and the South claiming that the navy had failed.',
      ['media reports from the North and the South: the navy had failed'],
    ],
    [
      'the name behind a title that begins like a preposition',
      'Opening the talks, UN Under Secretary General Jeffrey Marsh said the launch was a threat.',
      ['Jeffrey Marsh: the launch was a threat'],
    ],
    [
      'an aide, whatever the tagger takes it for',
      'Trump reiterates willingness to debate Sanders for charity, but an aide clarified that the former star was joking.',
      ['an aide: the former star was joking'],
    ],
    [
      'nobody where it is reported',
      'The ship sank in May, it has been reported.',
      ['-: The ship sank in May'],
    ],
    [
      'an official of two adjectives',
      'An Interior Ministry official and a senior Iraqi military official told the Herald that the strike had failed.',
      ['An Interior Ministry official and a senior Iraqi military official: the strike had failed'],
    ],
    [
      'nobody who is told',
      'It will also focus on security issues, Fox News is told.',
      ['-: It will also focus on security issues'],
    ],
    [
      'the name behind a title without an article',
      'Opposition leader in the assembly Ann Perry accused the government of taxing farmers twice.',
      ['Ann Perry: the government of taxing farmers twice'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what is said', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'before a noun phrase and its verb at the end',
      'The drugs appear to slow the spread, a team of British and German researchers report.',
      ['a team of British and German researchers: The drugs appear to slow the spread'],
    ],
    [
      'before whoever told somebody',
      'The firm is preparing to enter the market for vans, its chief has told Delta News.',
      ['its chief: The firm is preparing to enter the market for vans'],
    ],
    [
      'with the subject that a relative clause describes',
      'The minister said Norvane, which operates in eight countries, had sent a letter in May.',
      ['The minister: Norvane, which operates in eight countries, had sent a letter in May'],
    ],
    [
      'past a relative clause to the verb of its subject',
      'In January, Norvane announced its sponsorship agreement with the club, which gave it the right to make shirts, would end in 2006.',
      [
        'Norvane: its sponsorship agreement with the club, which gave it the right to make shirts, would end in 2006',
      ],
    ],
    [
      'behind the station that heard it',
      'Moss, now a pundit, said on Radio Five the club was “like a team without a plan”.',
      ['Moss: the club was “like a team without a plan'],
    ],
    [
      'behind where it was said, without a comma',
      'Norvane said in a statement it was proud to support basic science.',
      ['Norvane: it was proud to support basic science'],
    ],
    [
      'a sentence that a colon announces, whatever its verb',
      'Asked whether wasps might do the same, Perry laughed: “Ask Tom.”',
      ['-: Ask Tom.'],
    ],
    [
      'before a leading figure, with marks in it',
      'The music business is “a zombie” because it has failed to meet the challenge of piracy, a leading industry figure has said.',
      [
        'a leading industry figure: The music business is “a zombie” because it has failed to meet the challenge of piracy',
      ],
    ],
    [
      'behind when they were told',
      'Perry has told reporters recently he would travel soon to Halden.',
      ['Perry: he would travel soon to Halden'],
    ],
    [
      'what somebody described something to us as',
      'Wang runs Boundless, which he described to us as, “a new firm that helps all families.”',
      ['he: a new firm that helps all families.'],
    ],
    ['not as if somebody asked', 'The man strolls on, even pausing as if to ask if he may go.', []],
    [
      'not the title of a work in which it is told',
      'The long trend described by Alan Marsh in “The Great Alignment” (2018) goes on.',
      [],
    ],
    [
      'behind two places of a dateline without its dash',
      'GENEVA/AMMAN Thousands of people could be cut off from food, the United Nations said on Tuesday.',
      ['United Nations: Thousands of people could be cut off from food'],
    ],
    [
      'behind where others were told',
      'Moss said in the video officers told them Castile was stopped for a broken light.',
      ['Moss: officers told them Castile was stopped for a broken light'],
    ],
    ['not what a headline says is said of somebody', 'Army Hospitals Said to Put Patients at Risk', []],
    [
      'what somebody is to do, with words in marks and what follows',
      'They instructed prison officials to grant “priority treatment” to inmates of the county.',
      ['They: prison officials to grant “priority treatment” to inmates of the county'],
    ],
    [
      'a quotation of several paragraphs, whatever words report in it',
      '“It stays on the agenda,” Moss said.\n“A talk is no way out, as we grow according to the rules.\n“We told them that they have time.\n“I wish they would come.”\nIt rained.',
      [
        'Moss: It stays on the agenda,',
        '-: A talk is no way out, as we grow according to the rules.\n“We told them that they have time.\n“I wish they would come.',
      ],
    ],
    ['not a heading behind a place', 'Norland: Ship hits bridge and hurts five\nIt happened on Tuesday.', []],
    [
      'not what things are praised as',
      'Passports, touted as a great advance in safety, can be read from afar.',
      [],
    ],
    [
      'by whom a relative clause names, not by the noun that it describes',
      'Perry built a device to copy the radio signals that makers say can’t be read by anything else.',
      ['makers: can’t be read by anything else'],
    ],
    ['not what cannot be verified', 'Delta News cannot independently verify that the sounds are real.', []],
    ['no plea', 'Dale Perry, a former solicitor, pleaded guilty in May to withholding papers.', []],
    [
      'not what the speaker does next',
      'After slamming the trade deals, Perry fended off business critics.',
      [],
    ],
    [
      'not the subject of a passive',
      'The talks were put off and no new date has been officially announced.',
      [],
    ],
    [
      'not the programme, with a bare genitive',
      '“It is bad,” Ann Perry told CBS’ “Face the Town” on Sunday.',
      ['Ann Perry: It is bad,'],
    ],
    [
      'not the programme behind “said on”',
      '“It is bad,” Ann Perry said on “Face the Town” in May.',
      ['Ann Perry: It is bad,'],
    ],
    [
      'not what is added to a price',
      'Halden Ore added 1.9 per cent to $43.27 and Tell Corp climbed $2 to $24.',
      [],
    ],
    [
      'not jobs that are added',
      'Employers added 130,000 jobs in May and the rate ticked down to 4 percent.',
      [],
    ],
    [
      'what is added about a share',
      'She said it was bad. Perry added 15 people had died and that 4 per cent were lost.',
      ['She: it was bad', 'Perry: 15 people had died and that 4 per cent were lost'],
    ],
    [
      'not what somebody is asked between commas',
      'Perry, asked if she feared for her job, said: “Ask the chairman.”',
      ['Perry: Ask the chairman.'],
    ],
    [
      'to a mark that a program made one for inches',
      'Ann Perry said they caught “at least 10″ fighters in May, a claim that was disputed.',
      ['Ann Perry: they caught “at least 10″ fighters in May'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
