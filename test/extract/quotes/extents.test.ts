import { expect, test } from 'vitest'
import { found } from './hand-made.ts'

test.each<[what: string, text: string, expected: string[]]>([
  [
    '`that` which points at its noun is said',
    'In a statement, the agency said that account “is not accurate.”',
    ['the agency: that account “is not accurate.'],
  ],
  [
    '`that` before a noun without an article is not',
    'Lee Park said that demand was weak in May.',
    ['Lee Park: demand was weak in May'],
  ],
  [
    'nor before one of several',
    'Lee Park said that one of the boats was lost.',
    ['Lee Park: one of the boats was lost'],
  ],
  ['a `that` which is explained away', 'The mayor also tried to explain that away with a lost form.', []],
  [
    'whoever is told on a day, though the noun passes for a verb',
    'A senior official told television news shows on Sunday morning that the talks were "maddening."',
    ['A senior official: the talks were "maddening.'],
  ],
  [
    'a subject with what commas set off behind it',
    'Local sources said Orrin, the largest brewer in the valley, has agreed to sell its barns to a rival.',
    ['Local sources: Orrin, the largest brewer in the valley, has agreed to sell its barns to a rival'],
  ],
  [
    'a subject before the aside that reports its verb',
    'The letters, Orban told reporters, were "full of errors and half-truths."',
    ['Orban: The letters + were "full of errors and half-truths.'],
  ],
  [
    'what an auxiliary before its source needs',
    'The car is, according to chief executive Andy Palmer, not just fast but safe.',
    ['Andy Palmer: The car is + not just fast but safe'],
  ],
  [
    'a road tells nobody to turn back',
    'Abbot said the road was closed and told drivers to turn back.',
    ['Abbot: the road was closed'],
  ],
  [
    'a person does',
    'Reyes said Baxter ran into the yard and ordered Reyes to shut the gate, which she did.',
    ['Reyes: Baxter ran into the yard and ordered Reyes to shut the gate'],
  ],
  [
    'what a judge orders with a participle',
    'A judge sided with the town, ruling that the fence must go and fining the owner $500.',
    ['A judge: the fence must go'],
  ],
  [
    'a verb that passes for a noun',
    'Letters from the camp attest that guards sold the bread.',
    ['Letters from the camp: guards sold the bread'],
  ],
  [
    'a verb behind the verb that reports it',
    "The mayor's plan, which opponents allege is a fraud, was shown in June.",
    ['opponents: is a fraud'],
  ],
  [
    'the same of a verb that reports in no other form',
    "The comet's tail, which critics charge is a smear, was seen in June.",
    ['critics: is a smear'],
  ],
  ['a noun before its own verb takes none', 'The song, which birds sing, is a smear on the town.', []],
  [
    'both sides of an attribution between commas',
    'When the bell rings, she said, leave the room.',
    ['she: When the bell rings + leave the room'],
  ],
  [
    'a writing that warns ends before its own verb',
    'A memo warning that the pump was cracked reached the office on Friday.',
    ['A memo: the pump was cracked'],
  ],
  [
    'what was found somewhere has found nothing',
    'A violin found last week in the Arles hills belonged to a retired dentist.',
    [],
  ],
  [
    'recounts that took place report nothing',
    'We lived through recounts where our totals matched after close checks.',
    [],
  ],
  [
    'whoever contends with something says nothing',
    'Her team was contending with a new fact: The trade had changed since her last race.',
    [],
  ],
  [
    'the title of a paper that its capitals tell',
    'Her paper, "Growth of Mussels in Cold and Warm Basins," appeared in May.',
    [],
  ],
  [
    'not words in a headline with capitals',
    'Her Travel Nightmare ‘Happens More Often Than People Think’\n\nShe flew home.',
    ['-: Happens More Often Than People Think'],
  ],
  [
    'who posted what stands above',
    'They had a quarrel.\n\n“Nobody asked you to paint the school!”\n\nMira Kolb posted on Facebook.',
    ['Mira Kolb: Nobody asked you to paint the school!'],
  ],
  [
    'a second half with the auxiliary of the first',
    'Reports indicated that Orr had rented an arena for the night, but had chosen to hold the event in a barn.',
    ['Reports: Orr had rented an arena for the night, but had chosen to hold the event in a barn'],
  ],
  [
    'not what the speaker keeps back',
    'Orr said he would resign, but would not say when.',
    ['Orr: he would resign'],
  ],
  [
    'both halves of `not only`',
    'She said Orr not only told good jokes that hurt the mayor, but he also put forward a plan for the town.',
    ['She: Orr not only told good jokes that hurt the mayor, but he also put forward a plan for the town'],
  ],
  [
    'a condition turned round',
    'A spokesman said the senator was abroad during the vote, but had he been there, he would have won it.',
    ['A spokesman: the senator was abroad during the vote, but had he been there, he would have won it'],
  ],
  [
    'a preposition that comes twice',
    'They asked the mills to cut their use by half by the fourth week, and by two thirds by the eighth.',
    ['They: the mills to cut their use by half by the fourth week, and by two thirds by the eighth'],
  ],
  [
    'what happens before somebody speaks is not said',
    'In the film, Moss is followed by a van, and as he enters the shop, Lin says to his cameraman, “Keep filming.”',
    ['Lin: Keep filming.'],
  ],
  [
    'nor how the speaker looks',
    '“I knew it,” he said later, his dark locks freshly gelled into a proper crest.',
    ['he: I knew it,'],
  ],
  [
    'whoever announces himself says nothing',
    'He announced himself in the opening minute with a "Welcome to Cardiff" tackle.',
    [],
  ],
  [
    'a town before a dash',
    'Chicago – A small college has issued degrees to 4,500 students online, sources say.',
    ['sources: A small college has issued degrees to 4,500 students online'],
  ],
  [
    'a friend who said so, and a friend who speaks',
    'Leslie was not listed among the dead, a woman who said she was a family friend said in an interview.',
    ['who: she was a family friend', 'a woman: Leslie was not listed among the dead'],
  ],
  [
    'a turn of phrase says nothing',
    'It should go without saying that a process which allows for this is broken.',
    [],
  ],
  [
    'who says it all ends the sentence',
    'The study shows an association between tea and sleep, rather than a cause, says neurologist Gordon Tomas, MD of the Sleep Club.',
    ['Gordon Tomas: The study shows an association between tea and sleep, rather than a cause'],
  ],
  [
    'the title of a film that opens what was quoted',
    'On Wednesday, Mr. Cruz repeatedly quoted from the movie “The American President” to defend his wife.',
    [],
  ],
  [
    'the next report behind where it stood',
    'Gove had previously said he would back Johnson, but in a commentary in the Spectator magazine he said he had come to the conclusion that it was late.',
    ['Gove: he would back Johnson', 'he: he had come to the conclusion that it was late'],
  ],
  [
    'the next verb of the same subject',
    'The agency notes that mills and shops are usually apart in old towns, but said Orrin "intertwines" their books.',
    [
      'The agency: mills and shops are usually apart in old towns',
      'The agency: Orrin "intertwines" their books',
    ],
  ],
  [
    'who the speaker is to somebody',
    'Ferrant was to speak at noon, but wrote to the host that she was unwell, her sister, Odile Ferrant, told the Morning Call in May.',
    ['Odile Ferrant: Ferrant was to speak at noon, but wrote to the host that she was unwell'],
  ],
  [
    'a note in which something is asked',
    'The abbess told nuns to lock their cells in a note at Advent.',
    ['The abbess: nuns to lock their cells'],
  ],
  [
    'a paper found somewhere is no finding',
    'An invoice found at a dealer\'s office reads "paid in full".',
    ['An invoice: paid in full'],
  ],
  [
    'who was cited as telling it',
    '"The line is closed," Rail Minister Tuomas Aho was cited as telling the Baltic Post.',
    ['Tuomas Aho: The line is closed,'],
  ],
  [
    'where a plot was lies with it',
    'The film repeats Lang\'s accusations of a "quiet coup" in the north.',
    ['Lang: a "quiet coup" in the north'],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})
