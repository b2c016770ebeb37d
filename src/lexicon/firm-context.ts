/**
 * What stands beside firms and seldom beside people. Source: written by hand from misread names in business news.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What only a firm has, behind its name or its name with `'s`; lower case. */
export const FIRM_HOLDINGS = list(
  `bonds branches bondholders customers depositors dividend earnings employees factories factory investors outlets plants
preferreds products profits refinery revenue revenues sales shareholders shares stock stockholders stores subscribers
subsidiaries subsidiary suppliers takeover turnover users workers`,
)

/** Nouns before `of`, `in`, `at` or `for` and the name of a firm; lower case. */
export const OF_FIRMS = list(
  `acquisition branches clients creditors customers depositors dividend earnings employees investors investment outlets
profit profits revenue revenues sales shareholders shares stake stakes stock stores subscribers subsidiaries subsidiary
suppliers takeover turnover users`,
)

/** What a firm does, behind `which`; lower case. */
export const FIRM_DEEDS = list(
  `acquired acquires agreed announced bought builds buys competes develops distributes employed employs exports filed had has
imports listed makes manages manufactures operates owned owns planned plans posted produces provides reported runs said sells
supplies trades was were will`,
)
