import { expect, test } from 'vitest'
import { found } from './hand-made.ts'

test.each<[what: string, text: string, expected: string[]]>([
  [
    'the name behind an office and its house',
    'Department of Public Safety Acting Deputy Secretary Ken Marlow told reporters that two men had been held.',
    ['Ken Marlow: two men had been held'],
  ],
  [
    'the name behind an office and its field',
    'Secretary of the Interior Nils Brandt echoed the comment, saying that the permits were on hold.',
    ['Nils Brandt: the permits were on hold'],
  ],
  [
    'not whom somebody speaks for',
    'A spokesman for President Nils Brandt said the permits were on hold.',
    ['A spokesman for President Nils Brandt: the permits were on hold'],
  ],
  [
    'nothing that the predicate before the conjunction says',
    'The deal is not complete, and human rights groups warned that the army would keep its power.',
    ['human rights groups: the army would keep its power'],
  ],
  [
    'two adjectives share their noun',
    'The French and Dutch ministers said the ceiling was too low.',
    ['The French and Dutch ministers: the ceiling was too low'],
  ],
  [
    'a noun that a clause without a pronoun describes',
    'All the experts I interviewed said the plan was better.',
    ['All the experts: the plan was better'],
  ],
  [
    'a compound before the noun',
    '“It will make no difference,” said one London-based broker.',
    ['one London-based broker: It will make no difference,'],
  ],
  [
    'nobody is called by the letters behind his name',
    'Ann Roe KC, prosecuting, said the man had lied to the court.',
    ['Ann Roe: the man had lied to the court'],
  ],
  [
    'the town before the state of a compound',
    'The Cambridge, Massachusetts-based biotech said the study met its goal.',
    ['The Cambridge, Massachusetts-based biotech: the study met its goal'],
  ],
  [
    'whoever stands between a quotation and the cue that ends the sentence',
    '“The investigators are now eager to talk to the doctor,” the source claims. “They will want to see it.”',
    ['the source: The investigators are now eager to talk to the doctor, + They will want to see it.'],
  ],
  [
    'a source stands behind its words',
    'As a TV boss, Owen Carr shouted at women, according to two insiders.',
    ['two insiders: As a TV boss, Owen Carr shouted at women'],
  ],
  [
    'who stands behind the cue without an article',
    'The rain will stop, say scientists after a look at the clouds.',
    ['scientists: The rain will stop'],
  ],
  [
    'whoever is quoted, not the paper',
    'The Financial Post quoted a spokesman for hedge fund Atlas Capital complaining that the takeover was too dear.',
    ['a spokesman for hedge fund Atlas Capital: the takeover was too dear'],
  ],
  [
    'an apposition of who speaks is not said',
    'The talks failed, Martin Krall, Executive Vice President (trading) of Bolden Metals in Sweden, said.',
    ['Martin Krall: The talks failed'],
  ],
  [
    'what another says behind a clause that opens the sentence',
    'While Senator Ortiz accused Banner of “denying people their rights,” Dale Prentice complained that Banner had cost him votes.',
    ['Ortiz: Banner of “denying people their rights,', 'Dale Prentice: Banner had cost him votes'],
  ],
  [
    'a conjunction is no half of what is said',
    'The risk is small. But, he says, the discovery of lasting chemicals may mean trouble for cities.',
    ['he: the discovery of lasting chemicals may mean trouble for cities'],
  ],
  [
    'all behind the comma of a source',
    'According to her account, after examining the leg, she insisted that the lady go to hospital.',
    ['her account: after examining the leg, she insisted that the lady go to hospital'],
  ],
  [
    'that and a start within a compound',
    'The spokesman Jason Miles told The Capital Post that Trent’s maternity-leave policy would extend to single mothers.',
    ['Jason Miles: Trent’s maternity-leave policy would extend to single mothers'],
  ],
  [
    'a subject with its age behind the cue',
    'Social media sites used by the group said Ms Muller, 26, was killed in air strikes on the town.',
    ['Social media sites: Ms Muller, 26, was killed in air strikes on the town'],
  ],
  [
    'behind a modal the next past verb is the speaker’s own',
    'Mitsel said on Friday it would not raise its offer for Polycorp and waived its right to match the bid.',
    ['Mitsel: it would not raise its offer for Polycorp'],
  ],
  [
    'a quotation that opens the next sentence',
    'Ray Davies urged the port to move as fast as “safely possible” in the interests of its crews. “If you do, we will give you every support.”',
    [
      'Ray Davies: the port to move as fast as “safely possible” in the interests of its crews',
      '-: If you do, we will give you every support.',
    ],
  ],
  [
    'a bracket closes where it was opened',
    'Officials said the plant paid 2bn kroner (£160m). It is shut.',
    ['Officials: the plant paid 2bn kroner (£160m)'],
  ],
  [
    'a town with its state in an order',
    'Judge Ann Orr ordered Wells to surrender all guns near Priest Lake, Idaho, by Friday.',
    ['Ann Orr: Wells to surrender all guns near Priest Lake, Idaho'],
  ],
  [
    'where something was said before what was said',
    'Appearing on “Nation Sunday,” Mulvey predicted the strike could last more than a week.',
    ['Mulvey: the strike could last more than a week'],
  ],
  [
    'what is said of somebody, with an adverb',
    'The article is also said to have been written by a fake doctor.',
    [],
  ],
  [
    'two speakers with their parties',
    '“He is unfit,” House Majority Leader Jeff Marsh (D) and Assistant Majority Leader Sara Gill (D) said on Tuesday.',
    ['Jeff Marsh (D) and Assistant Majority Leader Sara Gill: He is unfit,'],
  ],
  [
    'who speaks behind the cue is not said',
    'Diet may play a role as well, said Dr. Ahmad Arif at the University of Lindholm.',
    ['Ahmad Arif: Diet may play a role as well'],
  ],
  [
    'a compound before the noun, whatever its second half is',
    'The former reality-show star said he had never shared his record before.',
    ['The former reality-show star: he had never shared his record before'],
  ],
  [
    'an age that speaks',
    '“I did not know,” the 21-year-old told Radio North.',
    ['the 21-year-old: I did not know,'],
  ],
  [
    'nothing is left out behind a pronoun that hears it',
    'The surgeons told me one of their problems is seeing static images of scans.',
    ['The surgeons: one of their problems is seeing static images of scans'],
  ],
  [
    'whoever hears it without an article',
    'The finance minister told parliament growth would reach five percent this year.',
    ['The finance minister: growth would reach five percent this year'],
  ],
  [
    'what is asked stands behind an aside',
    'She urged trade chief Lina Kane and Jonathan Kanter, the head of the antitrust division, to act before it is too late.',
    [
      'She: trade chief Lina Kane and Jonathan Kanter, the head of the antitrust division, to act before it is too late',
    ],
  ],
  [
    'a clause behind that, whatever the tagger takes its verb for',
    'In a report, the firm said its “investment in safety has never been more robust,” adding that it disabled 37,102 accounts.',
    [
      'the firm: its “investment in safety has never been more robust,',
      'the firm: it disabled 37,102 accounts',
    ],
  ],
  [
    'what others make of it',
    'Two groups accuse the junta of burning villages, a charge that its spokesman denied.',
    ['Two groups: the junta of burning villages'],
  ],
  [
    'a quotation that a colon announces behind a clause',
    'Coach Dele Okafor admitted his side had been lucky: “We should have lost by three.”',
    ['Dele Okafor: his side had been lucky', '-: We should have lost by three.'],
  ],
  [
    'what happens while somebody chants',
    'Fans chanted “Sack the board” as the players left the pitch.',
    ['Fans: Sack the board'],
  ],
  [
    'a perfect with its clause',
    'The port authority had earlier claimed the two ships met at night.',
    ['The port authority: the two ships met at night'],
  ],
  [
    'an order behind a ruling',
    'The judge ruled that the search was illegal and ordered the police to return the laptops.',
    ['The judge: the search was illegal', 'The judge: the police to return the laptops'],
  ],
  [
    'a subject before an aside, up to the semicolon',
    'Critics say the law, passed last year, gives ministers too much power; supporters counter that it merely speeds things up.',
    ['Critics: the law, passed last year, gives ministers too much power', '-: it merely speeds things up'],
  ],
  [
    'criticism that somebody apologized after',
    'After widespread criticism from members of his own party, he apologized.',
    [],
  ],
  [
    'two speakers with an aside each',
    'Rep. John Yarrow, Kentucky Democrat, and Rep. Tom Groves, Georgia Republican, said they would try again.',
    ['John Yarrow, Kentucky Democrat, and Rep. Tom Groves: they would try again'],
  ],
  [
    'what another says behind while',
    'President Ronald Trent said he met with four judges on Monday, while a person familiar with the search said Trent was focused on two people.',
    [
      'Ronald Trent: he met with four judges on Monday',
      'a person familiar with the search: Trent was focused on two people',
    ],
  ],
  [
    'a clause whose quotation behind it is another’s',
    'Authorities searched the offices of former president Sepp Blanter, a prosecutor said on Wednesday. “The papers were seized,” the lawyer said.',
    [
      'a prosecutor: Authorities searched the offices of former president Sepp Blanter',
      'the lawyer: The papers were seized,',
    ],
  ],
  [
    'a condition has its clause',
    'The White House said that Mr. Trent will build his wall, but unless lawmakers can agree, the president might not be able to sign a bill.',
    [
      'White House: Mr. Trent will build his wall, but unless lawmakers can agree, the president might not be able to sign a bill',
    ],
  ],
  [
    'an adjunct has its clause',
    'The panel found that in both halves of the globe at these latitudes, the lower air has become warmer.',
    ['The panel: in both halves of the globe at these latitudes, the lower air has become warmer'],
  ],
  [
    'a programme that hears it',
    'Newt Gorman said on CBC’s “The Week” that the party would do better.',
    ['Newt Gorman: the party would do better'],
  ],
  [
    'whoever is told does not speak',
    'He declined the operation when told it would cost £300, but changed his mind.',
    ['-: it would cost £300'],
  ],
  [
    'the name behind a lower-case office',
    '“A truce has been agreed,” chief of defence staff Alex Bader announced at the end of a meeting.',
    ['Alex Bader: A truce has been agreed,'],
  ],
  [
    'the verb of the sentence behind a participle',
    'Michael Burke’s return to Ethiopia, 20 years after originally reporting its famine, topped the factual category.',
    [],
  ],
  [
    'a name that is assured of something',
    'The Broncos have assured Vance Jones his job is safe.',
    ['Broncos: his job is safe'],
  ],
  [
    'a number of others',
    'As well as Proud Men, a number of other far-right groups said they would be there.',
    ['a number of other far-right groups: they would be there'],
  ],
  [
    'a clause with a verb of its own between what comes first and the cue',
    'While the army maintains that it is safe, two old papers tell of more harm than the Pentagon is acknowledging.',
    ['the army: it is safe'],
  ],
  [
    'what is said opens with a report',
    'Analyst Roger Enter said in June the results confirm that broadcasters have inflated hopes.',
    ['Roger Enter: the results confirm that broadcasters have inflated hopes'],
  ],
  [
    'what is said opens with a clause',
    'Trent said when he started to think of a bid a few weeks back, he thought the president was too old.',
    ['Trent: when he started to think of a bid a few weeks back, he thought the president was too old'],
  ],
  [
    'a noun that looks like a verb',
    'Reality shows on popular networks have always fascinated youngsters.',
    [],
  ],
  [
    'a programme of a station',
    '“I have people studying it,” Trent told NBC’s “Today” show on Thursday.',
    ['Trent: I have people studying it,'],
  ],
  [
    'those of whom some are named',
    'A few of the members, such as Rep. Steve Kent and Rep. Michelle Bacher said that the bill was weak.',
    ['A few of the members: the bill was weak'],
  ],
  [
    'one person with two offices',
    'PG&E President and CEO Andy Vesper said the firm was working on it.',
    ['Andy Vesper: the firm was working on it'],
  ],
  [
    'a name that commas set off behind a relative clause',
    'A former deputy who was fired in 2014, Joan Pratt, told reporters that the vote had been free.',
    ['Joan Pratt: the vote had been free'],
  ],
  [
    'two who say it, not whom it ends with',
    'At least 20 people have been held as clashes rage between rebels and supporters of President Robert Hale, rescue workers and residents said.',
    [
      'rescue workers and residents: At least 20 people have been held as clashes rage between rebels and supporters of President Robert Hale',
    ],
  ],
  [
    'whoever is brought to speak',
    'The fall of the krona prompted the Norland government to warn that it could take steps. It also led some critics to say his plan was racist.',
    ['the Norland government: it could take steps', 'some critics: his plan was racist'],
  ],
  [
    'whoever commas set off behind the cue',
    'The ministry had given the council two days to answer, said its chief executive, Robert Hale.',
    ['Robert Hale: The ministry had given the council two days to answer'],
  ],
  [
    'nobody who is told stands for who tells',
    '“You ran the train anyway,” Sen. Laura Finch, D-N.M., told Robert Hale.',
    ['Laura Finch: You ran the train anyway,'],
  ],
  [
    'a house behind the dateline of its release',
    'HALDEN, Nov. 4, 2025 /PRNewswire/ -- Brightwater Foods Inc. (NASDAQ: BWFD), a maker of snacks, today announced that it would buy two rivals.',
    ['Brightwater Foods Inc.: it would buy two rivals'],
  ],
  [
    'the name behind an adjective that passes for a noun',
    'Ex-chat show host Robert Ames has quit the party and accused it of betraying its voters.',
    ['Robert Ames: it of betraying its voters'],
  ],
  [
    'the name before the code of its share',
    'Halden Motors chief executive Dieter Brandt (HALDm.DE) told Reuters that two rivals had joined the talks.',
    ['Dieter Brandt: two rivals had joined the talks'],
  ],
  [
    'a name between commas before its participle',
    'The union rejected the offer, with its general secretary, Joan Firth, warning that strikes would follow.',
    ['Joan Firth: strikes would follow'],
  ],
  [
    'two bodies, each with its article',
    'The Treasury and the Bank of England said rates would fall.',
    ['Treasury and the Bank of England: rates would fall'],
  ],
  [
    'not what the verb before takes',
    'The bill is a mistake and the Bank of England said rates would fall.',
    ['Bank of England: rates would fall'],
  ],
  [
    'the name behind whose ally it is',
    'According to Netanyahu ally Elkin, the law would pass. “It is over,” said former Netanyahu aide Zeev Barak.',
    ['Elkin: the law would pass', 'Zeev Barak: It is over,'],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})
