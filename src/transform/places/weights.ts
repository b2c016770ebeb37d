/**
 * What speaks for a place, in steps: 1 is a factor of ten in population. Tuned on development articles and on
 * sentences with world cities and their namesakes.
 */
export const STEPS = {
  /** for each kind of place beside its population */
  country: 2.8,
  admin1: 2.2,
  /** a first-level unit of a country whose units news seldom names */
  province: 1.4,
  admin2: 1.6,
  capital: 1.2,
  seat1: 0.5,
  seat2: 0.2,
  city: -0.4,
  neighbourhood: -1.8,
  /** a town of more than a million */
  metropolis: 0.4,
  /** a region of our table weighs as much as a city of some millions */
  table: 7.5,
  tableName: 1,
  /** the name is not the place's main one; of a town that is hardly known abroad it is a curiosity */
  alternate: -1,
  /** the same where English is spoken, and so no name a translation: nicknames and what it once was called */
  former: -2.4,
  /** what no gazetteer knows: as much as a village */
  unknown: 2.3,
  /** where the article is about one country, so may what no gazetteer knows */
  elsewhere: 3.4,
  /** all votes for its country, its state, its county, its neighbourhood */
  inCountry: 3,
  inState: 4.4,
  inCounty: 0.6,
  near: 3,
  /** all it stands in a list with are of its kind */
  company: 1.5,
  /** `East Coast`, of which every country has one, where all votes are for another country */
  common: -6,
  /** a large town where the words beside it speak of a small one, for each factor of ten above `SMALL_TOWN` */
  local: -0.8,
  /** a country where they speak of a town */
  municipal: -6,
  /** a country where they speak of what towns have: `a Lebanon woman` for `a Lebanese woman` */
  ofCountry: -4,
  /** any town behind the letter of a party */
  district: -4,
  /** a large town that opens a wire's dateline */
  wire: 2.5,
}
