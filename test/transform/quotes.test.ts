import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/resources.ts'
import { createPipeline } from '../../src/run/pipeline.ts'
import { cpuTime } from '../cpu-time.ts'

const run = createPipeline({ published: null }, loadKnowledge())

/** `name (kind, step)` of each quote. */
function speakersOf(text: string): string[] {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.facts.quotes.map(
    ({ fields: { speaker } }) => `${speaker.name ?? '-'} (${speaker.kind}, ${speaker.resolved_by ?? '-'})`,
  )
}

test.each<[what: string, text: string, expected: string[]]>([
  [
    'a surname is the full name given before',
    'Laura Finch runs the ferry.\n\n"It stops in May," Finch said.',
    ['Laura Finch (person, name)'],
  ],
  [
    'a pronoun passes over people of the other gender',
    'Michelle Ortiz met Robert Hale on Monday.\n\n"The bridge is safe," she said.',
    ['Michelle Ortiz (person, pronoun)'],
  ],
  [
    'a pronoun keeps the last speaker',
    '"The bridge is safe," Robert Hale said.\n\nIt was built in 1970.\n\n"We check it every year," he said.',
    ['Robert Hale (person, name)', 'Robert Hale (person, pronoun)'],
  ],
  [
    'the subject before an aside is he, though his given name does not say so',
    'Company president Raj Dhaliwal left early.\n\nForty people came. Former Harbour City Miners goaltender Gerry Kukkonen, 88, wore his old sweater. "Nobody stops this," he said.',
    ['Gerry Kukkonen (person, pronoun)'],
  ],
  [
    'whom the article calls he is not she',
    'Drone videos by Tavion Thorkell, who runs his own company, were shown.\n\nTavion Thorkell left with his brother. "Enough is enough," she said.',
    ['- (unknown, unresolved)'],
  ],
  [
    'a body in the title of a name opens no sentence in its place',
    'Libyan Deputy Minister Robert Hale met envoys.\n\nNATO Secretary General Peter Lund also condemned the attack. "It was wrong," he said.',
    ['Peter Lund (person, pronoun)'],
  ],
  [
    'a man in apposition is no she',
    'The man, Devlin Oakmoor, met the deputy, Joan Pratt, on Friday. She said he would sue.',
    ['Joan Pratt (person, pronoun)'],
  ],
  [
    'it is an organization',
    'Brightwater Foods will close a plant. It said that 140 jobs would go.',
    ['Brightwater Foods (organization, neuter)'],
  ],
  [
    'a word of the name describes an organization',
    'The National Union of Dock Workers met on Sunday. The union said the strike would go on.',
    ['National Union of Dock Workers (organization, description)'],
  ],
  [
    'a subsidiary by its name behind its owner',
    "Orrin Corp's Brightwater Foods Inc subsidiary said it would sell a plant.",
    ['Brightwater Foods Inc (organization, body)'],
  ],
  [
    'where a company sits tells nothing against it',
    'Brightwater Foods Inc rose. The Waltham, Massachusetts-based company said profit had risen to 5 million pounds.',
    ['Brightwater Foods Inc (organization, description)'],
  ],
  [
    'a company is none of the public bodies',
    'Brightwater Foods and the National Union of Dock Workers met. The company said it would pay more.',
    ['Brightwater Foods (organization, description)'],
  ],
  [
    'who leaves amid reports did not make them',
    'Laura Finch left amid reports that she had lied.',
    ['- (unknown, unnamed)'],
  ],
  [
    'a name behind whose spokeswoman she is',
    'A spokeswoman for Mr. Hale’s office, Ruth Dale, said the file was closed.',
    ['Ruth Dale (person, apposition)'],
  ],
  [
    'a member of a party is named beside',
    'Another Republican, Rep. Ruth Dale of Ohio, said the bill would fail. The Argentine said it would not.',
    ['Ruth Dale (person, apposition)', '- (unknown, unresolved)'],
  ],
  [
    'a body named after a place is not the place',
    'Turnout was low, according to Elections Nova Scotia.',
    ['- (unknown, unresolved)'],
  ],
  [
    'a role with its own title beside the name',
    'Its president, former Ohio Gov. Nick Dale, said the bill would fail.',
    ['Nick Dale (person, apposition)'],
  ],
  [
    'a body is not the person whose role names it',
    'Fund manager Ann Roe sold shares. The fund said it was pleased.',
    ['- (organization, body)'],
  ],
  [
    'a body that opens a role is not who speaks',
    'The Halden Ports Authority is old. Authority managing director Captain Ruth Dale denied that any cranes were missing.',
    ['Ruth Dale (person, apposition)'],
  ],
  [
    'no word of a name stands for an organization',
    'Brightwater Investors opened an office. Investors said the price was too high.',
    ['Investors (group, group)'],
  ],
  [
    'an office that says which is no other office',
    'Aviation Minister Hanna Brandt flew home. The local health minister said the wounded were safe.',
    ['- (person, role)'],
  ],
  [
    'several people are a group',
    'Health officials said the water was safe to drink.',
    ['Health officials (group, group)'],
  ],
  [
    'a quotation without a cue goes on with the speaker of its paragraph',
    '"Nobody asked us," said Grace Mbeki. The letter came late. "We had one day to pack."',
    ['Grace Mbeki (person, name)', 'Grace Mbeki (person, continued)'],
  ],
  [
    'a name in what is said is nobody who says it',
    'The board backs the plan of Ali Reza, a union source said. According to records, Owen Hart sold the ferry.',
    ['- (person, role)', '- (document, document)'],
  ],
  [
    'several people behind one name',
    'The plan was backed by members of the party of Owen Hart, who have said that the ferry must sail.',
    ['- (unknown, unresolved)'],
  ],
  [
    'a role beside the last speaker is somebody else, and stays so',
    'Laura Finch said the road was closed. When the officer asked if she lived there, Finch replied: "I do."\n\n"Then go home," the officer said.',
    ['Laura Finch (person, name)', '- (person, role)', 'Laura Finch (person, name)', '- (person, role)'],
  ],
  [
    'a body without a name',
    'Roads are closed in the north. The city government said they would open on Monday.',
    ['- (organization, body)'],
  ],
  [
    'whom a role belongs to does not speak',
    'The nephew of celebrated author Kira Holm said the letters would be sold.',
    ['- (person, role)'],
  ],
  [
    'what a role belongs to is no role',
    'Owen Hart, a spokesman for the Finch campaign, left. The Finch campaign said nobody had asked him to go.',
    ['- (organization, body)'],
  ],
  [
    'a newspaper beside a name',
    'According to the Post, Finch campaign officials had asked for more time.',
    ['Post (organization, name)'],
  ],
  [
    'a role beside a name',
    'A spokesman for Brightwater Foods, Owen Hart, said the plant had lost money for years.',
    ['Owen Hart (person, apposition)'],
  ],
  [
    'a title behind the comma says no more',
    'The chief scientist, Prof. Lee Wong, said rain was due. The medical director of Halden IVF, Dr Robert Jansen, says the group has applied for two licences.',
    ['Lee Wong (person, apposition)', 'Robert Jansen (person, apposition)'],
  ],
  [
    'a headline below a quotation tells its own',
    '"Wood is sold for about $90 a tonne, so it is a terrific project."\n\nIndigenous communities urged to take better care of dogs\n\nRain fell.',
    ['- (unknown, unnamed)'],
  ],
  [
    'whose words a colon announces',
    '"It is all about the serve, and he holds it," said Taylor Dent. Joachim Johansson was milder in his verdict: "I have to improve if I am to go all the way in Melbourne."',
    ['Taylor Dent (person, name)', 'Joachim Johansson (person, pronoun)'],
  ],
  [
    'the nephew of a doctor is not the doctor',
    'The nephew of author Dr Ali Reza said he was well.',
    ['- (person, role)'],
  ],
  ['a report is a document', 'A report said the bridge was older than the town.', ['- (document, document)']],
  [
    'photos are documents too, no group of people',
    'The photos reminded residents that the bridge was older than the town.',
    ['- (document, document)'],
  ],
  [
    'and so is the pronoun for it',
    'A report said the bridge was older than the town. It said the piers were rotten.',
    ['- (document, document)', '- (document, document)'],
  ],
  ['a country speaks', 'Norway said the treaty must be kept.', ['Norway (place, place)']],
  [
    'several speakers have their names joined',
    '"We expect an answer," Laura Finch and Daniel Price wrote.',
    ['Laura Finch; Daniel Price (group, several)'],
  ],
  [
    'several speakers without a name are called as written',
    'The bride and her mother told officers that a man had locked the gate.',
    ['bride and her mother (group, several)'],
  ],
  [
    'they are the group that spoke before',
    'Health officials said the water was safe. They said it was tested daily.',
    ['Health officials (group, group)', 'Health officials (group, group)'],
  ],
  [
    'whom a preposition puts beside the speaker does not speak',
    'Owen Hart was away. Sources close to Hart said the ferry would be sold.',
    ['Sources (group, group)'],
  ],
  [
    'he is as nameless as who spoke before',
    'Owen Hart was killed in May. A fighter said he knew the man. "He owed me a boat," he said.',
    ['- (person, role)', '- (person, pronoun)'],
  ],
  [
    'where another person acts in between nothing tells',
    '"Nobody asked us," said Grace Mbeki. Owen Hart shook his head. "We had one day to pack."',
    ['Grace Mbeki (person, name)', '- (unknown, unnamed)'],
  ],
  [
    'he goes on from the one who spoke, though only a word of his name stood there',
    'Judge Ellen Park jailed Victor Dane. Prosecutor Luis Ortega left. Dane told the court the mill was sold. "It was mine," he said.',
    ['Victor Dane (person, same-words)', 'Victor Dane (person, pronoun)'],
  ],
  [
    'what is added is added to the words before',
    'Ray Hale met Owen Hart. "The dam holds," said Hart, who sat with Hale. "The water is low," he added.',
    ['Owen Hart (person, name)', 'Owen Hart (person, pronoun)'],
  ],
  [
    'the university is none that is named later, with a small letter',
    'A study said tea is good. The study said that milk is better. The Northern Study said nothing.',
    ['- (document, document)', '- (document, document)'],
  ],
  [
    'a name that commas set off behind a noun for a body',
    'The fire began at noon. A local radio station, Coast FM, said two men were held.',
    ['Coast FM (organization, body)'],
  ],
  [
    'the body that opens what the company said',
    'Brightwater Foods Ltd will close its plant in Ohio by May, the company said on Monday. Norvane Inc will buy it, it said.',
    ['Brightwater Foods Ltd (organization, description)', 'Norvane Inc (organization, neuter)'],
  ],
  [
    'who is in what is said is none of those whom it accords to',
    'According to Ruth Dale, Owen Hart and Laura Finch, who run the ferry, left in May.',
    ['Ruth Dale (person, name)'],
  ],
  [
    'who is told of under the same pronoun at the head of a paragraph',
    'Margaret Ellery set puzzles for fifty years. Her daughter, Ruth, said she had died at home.\n\nBorn in 1937, she left school at 15. "I had no Latin," she told this newspaper.',
    ['Ruth (person, apposition)', 'Margaret Ellery (person, pronoun)'],
  ],
  [
    'a body with its country behind it',
    'Amnesty International UK also questioned whether the decisions had been based on torture. Amnesty International has spoken of it.',
    ['Amnesty International (organization, place)'],
  ],
  [
    'he who was asked answers',
    'Robert Hale led the Bulls with 40. The Bulls have lost six games, and coach Owen Hart was asked whether his job was safe.\n\n"Ask upstairs," he snapped.',
    ['Owen Hart (person, pronoun)'],
  ],
  [
    'she whose husband is told of',
    'Denise Fowler, whose husband took part in the trial, said he had begun to read again. "I got him back for a while," she said.',
    ['Denise Fowler (person, name)', 'Denise Fowler (person, pronoun)'],
  ],
  [
    'the Swede is the only person named nearby',
    'Owen Hart lost the final. "I let everyone down," the Swede wrote.',
    ['Owen Hart (person, role-continued)'],
  ],
  [
    'initials are whoever was called in full',
    'Ben Howe: You said critics should wash dishes. Do you think so?\n\nOdette Laurent: Of course I do.\n\nBH: And your boss?\n\nOL: He says that too.',
    [
      'Ben Howe (person, name)',
      'Odette Laurent (person, name)',
      'Ben Howe (person, label)',
      'Odette Laurent (person, label)',
    ],
  ],
  [
    'nobody from above where another person alone speaks in the paragraph',
    'Robert Hale spoke first.\n\nGuild chief Laura Finch said the bridge must close. "Heads must roll," he said.',
    ['Laura Finch (person, name)', '- (unknown, unresolved)'],
  ],
  [
    'the group is not the agency that reports on it',
    'Builders met on Monday, Reuters said. Reuters saw the letter. The trade group said it was rebuffed.',
    ['Reuters (organization, name)', '- (organization, body)'],
  ],
  [
    'whoever is somebody else by what he did has no name',
    'Owen Hart said he had quit. The candidate who defeated him told donors that nothing would change.',
    ['Owen Hart (person, name)', '- (person, role)'],
  ],
  [
    'a name that a comma joins to the quotation',
    'Scientists said it was late.\n\nRemarked Center for Diversity scientist Laura Finch, "This reprieve is a thank-you. We need more."',
    ['Scientists (group, group)', 'Laura Finch (person, introduced)'],
  ],
  [
    'a spokesperson for somebody is not him',
    "President Owen Hart left. A spokesperson for Norland's Hart said he had never owned a ferry.",
    ['- (person, role)'],
  ],
  [
    'the Swede of two people is neither',
    'Owen Hart lost to Robert Hale in the final. "I let everyone down," the Swede wrote.',
    ['- (unknown, unresolved)'],
  ],
  [
    'by an age, the only person named so far',
    'Owen Hart quit on Monday. "I am innocent," the 27-year-old told reporters in the hall, fighting back tears.',
    ['Owen Hart (person, role-continued)'],
  ],
  [
    'a name behind an age',
    'The guardian of the cave, 70-year-old Owen Hart, said the pig came out at night.',
    ['Owen Hart (person, apposition)'],
  ],
  [
    'a firm behind a noun for what it does',
    'Norvane Inc closed two shops. The airport operator, Norvane Inc, said it had opened its kitchen.',
    ['Norvane Inc (organization, apposition)'],
  ],
  [
    'by an age, who spoke just before',
    'Owen Hart said he had been told at noon. "Go and enjoy it," said the 19-year-old.',
    ['Owen Hart (person, name)', 'Owen Hart (person, role-continued)'],
  ],
  [
    'by a role, the only one who acts in the paragraph',
    'Coach Robert Hale said the game was lost.\n\nOwen Hart, who missed it, apologised. "I am sorry," the midfielder wrote.',
    ['Robert Hale (person, name)', 'Owen Hart (person, role-continued)'],
  ],
  [
    'a governor called by a short title',
    'Gov. Dale Hutton signed it. Press Secretary Josh Moss praised Governor Lee Park of Ohio. Hutton said it was time. The governor said even his son had asked for it.',
    ['Dale Hutton (person, name)', 'Dale Hutton (person, description)'],
  ],
  [
    'a woman whose given name more men bear',
    '"I see no risk," Chris Callan of Witter Bank said. But she said the market may have some trouble.',
    ['Chris Callan (person, name)', 'Chris Callan (person, pronoun)'],
  ],
  [
    'rather a woman by her name than such a one',
    'Ann Orr met Chris Callan. "It rains," she said.',
    ['Ann Orr (person, pronoun)'],
  ],
  [
    'whom alone the report before it names',
    'Before her trip in January, Barbara Ross, of Suffern, was in constant pain, she says.',
    ['Barbara Ross (person, pronoun)'],
  ],
  [
    'the North of a country that the article names',
    'North Korea fired a rocket on Monday. The North said it was a test.',
    ['North Korea (place, place)'],
  ],
  [
    'a law that states something is not the body above it',
    'Orrin Corp spoke. The law dates back to colonial times. It states that anyone who mocks the king must be jailed.',
    ['- (document, document)'],
  ],
  [
    'an agency by its initials is not whoever heads it',
    'Port Safety Agency director Karl Munk resigned on Monday. The PSA said a successor would be named in June.',
    ['Port Safety Agency (organization, name)'],
  ],
  [
    'friends who open a name',
    'Friends of the Earth says the government will go back on its promise if the mine opens.',
    ['Friends of the Earth (group, group)'],
  ],
  [
    'by the name before Jr.',
    'Theodore Boutrous Jr., a lawyer, spoke to the court. Mr. Boutrous said the other side was wrong.',
    ['Theodore Boutrous Jr. (person, name)'],
  ],
  [
    'not whoever names another',
    'The prime minister, Dan Hale, has named a far-right cook who once boasted that the plan was hers.',
    ['- (person, relative)'],
  ],
  [
    'a bill is no Bill, and prosecutors are nobody’s apposition',
    'Bill Moss and Dan Hale met. The bill says the secretary may go. Hale, prosecutors said, began to make smaller payments.',
    ['- (unknown, unresolved)', 'prosecutors (group, group)', 'prosecutors (group, group)'],
  ],
  [
    'nobody whom the pronoun acts on',
    'She knows she will never vote for Hillary Moss. She wants a change. "If we had more leaders, it would rise," she said.',
    ['- (unknown, unresolved)'],
  ],
  [
    'a spokesman who declined, not who is named',
    'Werner Dieter said it would act. The Norvane spokesman declined to name a sum. He said the group had no plans.',
    ['Werner Dieter (person, name)', '- (person, pronoun)'],
  ],
  [
    'an office is nobody’s surname',
    'The Lord Chancellor said the law was old. He said it would change.',
    ['- (person, role)', '- (person, pronoun)'],
  ],
])('%s', (_, text, expected) => expect(speakersOf(text)).toEqual(expected))

const QUESTIONS = 'Q: Will it open?\n\nA: I hope so.\n\nQ: When?\n\nA: In the spring.'
test.each<[what: string, text: string, answers: string]>([
  [
    'whom an introduction presents',
    `Tram engineer Lars Holm spoke to the Courier’s Ida Brandt.\n\n${QUESTIONS}`,
    'Lars Holm (person, label)',
  ],
  [
    'not the one of two',
    `Lars Holm and Ruth Dale spoke of trams.\n\n${QUESTIONS}`,
    '- (unknown, unresolved)',
  ],
  ['without an interview', `Lars Holm builds trams.\n\n${QUESTIONS}`, '- (unknown, unresolved)'],
])('answers are those of %s', (_, text, answers) => {
  const asked = '- (unknown, unresolved)'
  expect(speakersOf(text).slice(-4)).toEqual([asked, answers, asked, answers])
})

test.each([
  [
    'The Ski Guides Association president Urs Wellauer called him "a man who turned back more often than he went on".',
    'called',
  ],
  ['"It holds," Robert Hale has repeatedly said.', 'has repeatedly said'],
])('the cue is the verb with its auxiliaries and adverbs, and no name: %s', (text, cue) => {
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  expect(outcome.ok && outcome.facts.quotes.map(({ fields }) => fields.cue?.text)).toEqual([cue])
})

test('every quote is a slice of its article, and so are cue and speaker', () => {
  const text =
    '😀 “The dam holds,” engineer Ruth Calloway said. She added that the lake was full.\n\n"It is a bargain," Daniel Price said of the contract.'
  const outcome = run({ id: 'a', source: '', sha256: '', encoding: 'utf-8', text })
  if (!outcome.ok) throw new Error(outcome.reason)
  expect(outcome.facts.quotes.length).toBeGreaterThan(1)
  for (const { fields } of outcome.facts.quotes) {
    for (const span of [fields.cue, fields.speaker]) {
      if (span.start !== null && span.end !== null) expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  }
})

test.each<[what: string, text: string]>([
  [
    'a group that backtracks',
    'Jane Doe, the http://h/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx http://h/(x+x+)+y editor, left. "I am well," the http://h/(x+x+)+y said.',
  ],
  ['what is no pattern', 'Jane Doe, the **star**, sold lamps. "I am fine," the **star** said.'],
  ['a repeated repetition', 'Jane Doe, chief a**hole, spoke. The chief a**hole said that all was well.'],
])('a description is words, never a pattern: %s', (_, text) => {
  expect(cpuTime(() => speakersOf(text))).toBeLessThan(1000)
})
