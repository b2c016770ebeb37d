/**
 * Words by which a name shows to be that of a firm or a body. Source: written by hand from misread names in business news.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What stands right before the name of a firm or a body and never before that of a person. Lower case. */
export const FIRM_NOUNS = list(
  `airline airlines automaker band bank broadcaster carmaker charity chipmaker company conglomerate consultancy cooperative drugmaker
e-tailer firm insurer lender magazine manufacturer newspaper nonprofit non-profit planemaker processor retailer
shipyard start-up startup subsidiary supermarket tabloid telecom think-tank thinktank union utility website`,
)

/** The same where the word before says of what country (`Swiss group Karlen`); by themselves they stand before people too. Lower case. */
export const NATIONAL_FIRM_NOUNS = list(
  'agency brand brokerage brewery builder chain club exchange fund giant grocer group label manufacturer multinational operator platform side site ' +
    'studio union unit',
)

/** The same of what people are as well, so that a given name tells (`Danish brewer Holm`). Lower case. */
export const NATIONAL_AGENTS = list(
  'brewer builder developer distiller exporter importer miner papermaker phonemaker publisher steelmaker supplier toymaker truckmaker tyremaker tiremaker',
)

/** How the deed goes on behind a comma that made a firm: `, founded in 2015,`. Lower case. */
export const FIRM_BEGINNINGS = list('founded headquartered incorporated')

/** What a firm is, behind its name and an article: `, a chip maker,`; lower case. */
export const FIRM_SORTS: ReadonlySet<string> = new Set([
  ...FIRM_NOUNS,
  ...'brand brewer builder chain developers developer distillery fund group maker makers miner operator organisation organization platform producer provider publisher start-ups supplier'.split(
    ' ',
  ),
])

/** Who works for a firm and for nobody in person, as written between its name and the worker's. */
export const FIRM_HANDS = list('analyst economist trader CEO co-founder')

/** Who plays for a side or looks after it, as written between its name and his. */
export const TEAM_HANDS = list(
  'coach striker midfielder goalkeeper defender winger flanker halfback fullback import quarterback pitcher skipper batsman bowler',
)

/** What firms do in headlines, where a person of one name does not. As written there. */
export const FIRM_VERBS = list(
  'Acquires Appoints Buys Debuts Delists Divests Hires Issues Launches Outsources Rebrands Recalls Rehires Releases Reorganizes Restates Sells Unveils',
)

/** What firms win, post and cut in headlines, behind the verb, where a person seldom does. As written there. */
export const FIRM_DEEDS_IN_HEADLINES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Wins', list('Contract Contracts Order Orders Approval Licence License')],
  ['Posts', list('Profit Profits Loss Losses Results Revenue Earnings Record')],
  ['Reports', list('Profit Loss Results Earnings Revenue Fourth First Second Third')],
  ['Cuts', list('Jobs Forecast Outlook Dividend Prices Guidance Staff')],
  ['Raises', list('Prices Forecast Outlook Dividend Guidance')],
  ['Opens', list('Plant Factory Store Stores Office Offices')],
  ['Files', list('IPO')],
  ['Shuts', list('Plant Factory Stores')],
  ['Closes', list('Plant Factory Stores')],
])

/** What only a firm has, behind its name or its name with `'s`; lower case. */
export const FIRM_HOLDINGS = list(
  `board bonds branches bondholders customers dealers dealerships depositors dividend earnings employees executives factories factory headquarters investors outlets plants
preferreds products profits refinery revenue revenues sales shareholders shares stock stockholders stores subscribers
subsidiaries subsidiary suppliers takeover turnover users workers`,
)

/** Nouns before `of`, `in`, `at` or `for` and the name of a firm; lower case. */
export const OF_FIRMS = list(
  `acquisition branches clients creditors customers depositors dividend earnings employees investors investment outlets
profit profits revenue revenues sales shareholders shares spokesman spokesperson spokeswoman stake stakes stock stores subscribers
subsidiaries subsidiary suppliers takeover turnover users`,
)

/** Of both: what no town has; lower case. */
export const ONLY_OF_FIRMS = list(
  `acquisition dividend earnings profit profits revenue revenues shareholders shares stake stakes stock stockholders subsidiaries
subsidiary takeover turnover`,
)

/** What a firm does to what is its own (`Norvane cut its forecast`); lower case. */
export const FIRM_MOVES = list(
  `acquired announced bought boosted built closed cut doubled expanded floated halved launched lifted listed lowered moved opened
outsourced posted raised rebranded relaunched reopened reported shed shut slashed sold spun trebled tripled unveiled withdrew`,
)

/** What a firm does, behind `which`; lower case. */
export const FIRM_DEEDS = list(
  `acquired acquires agreed announced bought builds buys competes develops distributes employed employs exports filed had has
imports listed makes manages manufactures operates owned owns planned plans posted produces provides reported runs said sells
supplies trades was were will`,
)
