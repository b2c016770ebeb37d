/**
 * Names whose usual sense in the news is not the most populous place that bears them:
 * folded name | GeoNames id of the usual sense | how many steps it is ahead (1 is a factor of ten in population).
 * Source: our own table.
 */
export const USUAL_SENSES: readonly (readonly [name: string, geonamesId: number, ahead: number])[] = [
  ['athens', 264371, 0.7],
  ['bari', 3182351, 1],
  ['florence', 3176959, 0.7],
  ['geneva', 2660646, 2],
  ['gulf', 127782, 1],
  ['hanover', 2910831, 1],
  ['hollywood', 5357527, 3],
  ['kansas city', 4393217, 0.8],
  ['manchester', 2643123, 1],
  ['monterey', 5374361, 1.8],
  ['munster', 2867543, 0.5],
  ['nice', 2990440, 2],
  ['new delhi', 1261481, 2],
  ['new york', 5128581, 4.3],
  ['newcastle', 2641673, 1],
  ['oak ridge', 4646571, 1],
  ['philadelphia', 4560349, 0.7],
  ['rotterdam', 2747891, 1],
  ['san francisco', 5391959, 1.5],
  ['santander', 3109718, 1.5],
  ['taiwan', 1668284, 4],
  ['valencia', 2509954, 1],
  ['vancouver', 6173331, 1.2],
  ['venice', 3164603, 1.2],
  ['washington', 4140963, 2.4],
  ['washington dc', 4140963, 3],
]

/** Names of regions and of districts that every country has its own of: believed only where the article is about theirs. Folded. */
export const COMMON_REGIONS: ReadonlySet<string> = new Set(
  (
    'atlantic coast|central coast|central district|central valley|delta|east coast|gulf coast|heartland|islands|lake district|midlands|' +
    'north east|north west|northeast|northwest|pacific coast|panhandle|rivers|south east|south west|southeast|southwest|west coast|west country|west end'
  ).split('|'),
)

/** Countries whose states are named as often as their towns, ISO 3166-1. Source: our own list. */
export const NAMED_STATES: ReadonlySet<string> = new Set('US CA AU MX BR IN NG JP CN'.split(' '))
