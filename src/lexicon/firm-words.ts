/**
 * Words by which a name shows to be that of a firm or a body. Source: our own lists, from news.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What stands right before the name of a firm or a body and never before that of a person. Lower case. */
export const FIRM_NOUNS = words(
  `airline airlines automaker band bank broadcaster carmaker charity chipmaker company conglomerate consultancy cooperative drugmaker
e-tailer firm insurer lender magazine manufacturer newspaper nonprofit non-profit planemaker processor retailer
shipyard start-up startup subsidiary supermarket telecom think-tank thinktank utility website`,
)

/** Who works for a firm and for nobody in person, as written between its name and the worker's. */
export const FIRM_HANDS = words('analyst economist trader CEO co-founder')

/** What firms do in headlines, where a person of one name does not. As written there. */
export const FIRM_VERBS = words(
  'Acquires Appoints Buys Debuts Delists Divests Hires Issues Launches Outsources Rebrands Recalls Rehires Releases Reorganizes Restates Sells Unveils',
)
