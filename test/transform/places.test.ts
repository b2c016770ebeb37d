import { describe, expect, test } from 'vitest'
import { locatePlaces } from '../read-places.ts'

/** The GeoNames ids of a marked text's places, in text order. */
const idsOf = (marked: string) => locatePlaces(marked).map(({ geonames_id }) => geonames_id)

describe('what users of other tools complain of', () => {
  test.each([
    ['Washington is the capital, not the state', 'Lawmakers in L{Washington} passed the bill.', 4140963],
    [
      'Washington is the state',
      'Forests burn in L{Washington} and L{Oregon}, from L{Spokane} to L{Salem}.',
      5815135,
    ],
    ['Bangor is in Maine, not in Ireland', 'A store in L{Bangor}, Maine, closed.', 4957280],
    ['Long Beach is in California, not in Australia', 'She grew up in L{Long Beach}, CA.', 5367929],
    ['Paris is in Texas', 'She grew up in L{Paris}, Texas.', 4717560],
    ['Paris is in France', 'Ministers met in L{Paris} on Monday.', 2988507],
    [
      'a site speaks for its town',
      'Gunfire was heard on the L{Champs-Elysees} in L{Paris}. Nolan, a doctor from Frankfort, Kentucky, and Hale, of Lexington, Kentucky, saw it.',
      2988507,
    ],
    ['Hollywood is in Los Angeles', 'The award is given in L{Hollywood} in May.', 5357527],
    ['Oklahoma is the state', 'Teachers in L{Oklahoma} marched.', 4544379],
    ['a state without its point', 'L{ROSEMONT}, Ill, March 4 - Sales rose.', 4908179],
    ['Washington DC is the city', 'She flew to L{Washington DC} on Friday.', 4140963],
    ['New York is the city', 'Shares fell in L{New York} on Friday.', 5128581],
    ['New York is the state among states', 'It rose in L{Ohio}, L{New York} and L{Iowa}.', 5128638],
    ['NYC is New York City', 'The event is in L{NYC} next month.', 5128581],
    ['LA is Los Angeles', 'She moved to L{LA} in 2019.', 5368361],
    ['LA is Louisiana behind a town', 'She moved to Houma, L{LA}, in 2019.', 4328010],
    ['Co. Cork is in Ireland', 'He is from L{Co. Cork} in the south.', 2965139],
    ['South East London is not in South Africa', 'He is from L{South East London} and left.', 2643743],
    [
      'New York is the city where a dateline names who wrote the report',
      'L{NEW YORK} (The Halden Report)—Voters said so on Monday.',
      5128581,
    ],
    ['Troy is in North Carolina', 'The mill in L{Troy}, N.C., closed.', 4495714],
    ['Gaza is not in Mozambique', 'Aid trucks entered L{Gaza} from L{Egypt}.', 281132],
    ['Georgia is a state', 'Voters in L{Georgia} and L{Alabama} went to L{Atlanta}.', 4197000],
    [
      'Georgia is a country',
      'Troops left L{Georgia} for L{Armenia}; the L{Tbilisi} government thanked L{Russia}.',
      614540,
    ],
    ['St. Louis is in Missouri', 'The team from L{St. Louis} won in L{Kansas City}, L{Missouri}.', 4407066],
    ['Nice is in France', 'It rose in L{California}. It was so from L{Nice} to L{London}.', 2990440],
    ['Mysuru is the city', 'An officer was shot in L{Mysuru} on Sunday.', 1262321],
    ['Mysuru is the district', 'An officer was shot in L{Mysuru} district on Sunday.', 1262322],
    ['Newtown is not Hartford', 'A school in L{Newtown}, Conn., reopened.', 5280935],
    ['Lismore is the town', 'A house in L{Lismore}, NSW, was sold.', 2160063],
  ])('%s', (_, marked, id) => expect(idsOf(marked)).toContain(id))

  test('a namesake abroad is not what a list of unknown places means', () => {
    const list = (before: string) =>
      idsOf(`L{KUWAIT CITY}, July 9: Schools in ${before}L{Doha}, L{Andalusia} and L{Sulvaya} were shut.`)
    expect(list('L{Xarvi}, ')).toEqual([285787, null, null, null, null])
    expect(idsOf('L{KUWAIT CITY}, July 9: Flights to L{Doha} and L{Dubai} were late.')).toEqual([
      285787, 290030, 292223,
    ])
  })

  test('Central Valley is a region of California, not a town in New York', () => {
    const [valley] = locatePlaces('Growers in the L{Central Valley} wait for rain.')
    expect(valley).toMatchObject({
      kind: 'region',
      admin1: 'US-CA',
      geonames_id: null,
      resolved_by: 'region-table',
    })
  })

  test('European is no mine, M.S. no Malaysia', () => {
    expect(locatePlaces('L{European} leaders met. P{Ann Hall}, L{M.S.}, teaches.')).toEqual([])
  })

  test('a town that no gazetteer has in the country behind it is nowhere', () => {
    const [lismore] = locatePlaces('He lives in L{Lismore}, Ireland.')
    expect(lismore).toMatchObject({ country: 'IE', geonames_id: null })
    expect(locatePlaces("Moody's raised it to L{Ba}-3 then.")).toEqual([])
  })

  test('a town inside the name of a body is none where it is guessed', () => {
    expect(
      locatePlaces('O{Delta Air Lines} and O{Oakland Police Department} met.').map(({ name }) => name),
    ).toEqual(['Oakland'])
  })

  test('what an owner has is no country, nor a capital of one its container', () => {
    expect(locatePlaces("They met at L{Jordan}'s Activity Barn, and fought L{Hamas}.")).toEqual([])
    expect(locatePlaces('They were taken to L{Al}-Shifa hospital.')).toEqual([])
    const [philadelphia, america] = locatePlaces("L{Philadelphia}, L{America}'s fifth city, voted.")
    expect([philadelphia?.name, america?.name]).toEqual(['Philadelphia', 'United States'])
  })

  test('one unknown name does not empty the article', () => {
    const found = locatePlaces('He drove from L{Qwxyzville} to L{Denver}.')
    expect(found.map(({ geonames_id }) => geonames_id)).toEqual([null, 5419384])
  })
})

test('a town that only once was called so is not where a school of that name is', () =>
  expect(idsOf('O{Columbia High School} is in L{Maplewood}, L{N.J}.')).toHaveLength(1))

describe('what the recogniser did not take for a place is none', () => {
  test.each([
    ['what somebody has', 'It was found in O{Holiday}’s office.'],
    ['a case of a court', 'The ruling in P{Allen} v. Perry stands.'],
    ['behind an article', 'The money is kept in the O{Hoover} fund.'],
    ['what leads a body', 'It passed in the O{Burns}-led house.'],
    ['a word', 'The cars navigate in Snow.'],
    ['an airline', 'The shares of O{Delta Air Lines} fell.'],
  ])('%s', (_, marked) => expect(idsOf(marked)).toEqual([]))
})

test('a county is one wherever it lies', () =>
  expect(locatePlaces('He spoke in O{Madison County} on Monday.')).toHaveLength(1))

test('the Gulf is a water, a Gulf state is of the region', () => {
  expect(locatePlaces('Tankers burnt in the L{Gulf} off Iran.')[0]).toMatchObject({ name: 'Persian Gulf' })
  expect(locatePlaces('The L{Gulf} state borrowed money.')[0]).toMatchObject({ name: 'Gulf States' })
})

test('a town that only its size speaks for stays empty', () =>
  expect(idsOf('The family is from L{Salem}.')).toEqual([null]))

describe('words beside a name', () => {
  test.each([
    ['a firm sits in the city', 'The firm, based in L{New York}, has shops abroad.', 5128581],
    ['a member of a parliament sits for the state', 'Rep. P{Ann Kell} of L{New York} was there.', 5128638],
    ['lawmakers are of the state', 'They met L{New York} lawmakers on Monday.', 5128638],
    ['but not where it meets', 'They met L{Washington} lawmakers on Monday.', 4140963],
    ['what is called a state is one', 'States such as L{New York} are for it.', 5128638],
    ['a governor is of the state', 'They met L{New York} Gov. P{Ann Kell} on Monday.', 5128638],
    ['an attorney general is of the state', 'The L{New York} attorney general sued.', 5128638],
    ['voters are of the state', 'L{New York} voters go to the polls.', 5128638],
    ['a part of a country has towns', 'Graves lie near a southern L{Mexico} town.', 3996063],
    ['a former mayor is of the city', 'They met the former L{New York} mayor on Monday.', 5128581],
    ['a mayor is of the city', 'They met L{New York} Mayor P{Ann Kell} on Monday.', 5128581],
    ['a city is not the country of its name', 'The show is in the city of L{Turkey} on Friday.', null],
    ['a country has cities of its name', 'The show is in the city of L{Luxembourg} on Friday.', 2960316],
  ])('%s', (_, marked, id) => expect(idsOf(marked)).toEqual([id]))
})

describe('a list has members of one kind', () => {
  test.each([
    ['states', 'Wages rise in L{Oregon} and L{Washington}, he said.', 5815135],
    ['towns', 'It has shops in L{Miami}, L{New York} and L{Boston}.', 5128581],
  ])('%s', (_, marked, id) => expect(idsOf(marked)).toContain(id))
})

test.each([
  ['people of a country are not called by its name', 'A L{Lebanon} woman was held by deputies.'],
  ['no country has a school district', 'The O{Palestine Independent School District} met.'],
])('%s', (_, marked) => {
  expect(locatePlaces(marked).map(({ kind }) => kind)).not.toContain('country')
})

test('the area code of a telephone number says which state the article is about', () => {
  const london = (number: string) =>
    locatePlaces(`Detectives ask witnesses of a crash in L{London} to call ${number}.`)[0]
  expect(london('519-555-0142 or 519-555-0143')).toMatchObject({ admin1: 'CA-ON' })
  expect(london('020 5555 0142')).toMatchObject({ country: 'GB' })
})

test('of two rivers of one name the article has the nearer one', () => {
  const river = (marked: string) => locatePlaces(marked).at(-1)?.latitude
  expect(river('Volunteers in L{Fargo} and L{Moorhead} watched the L{Red River} rise.')).toBe(47.9)
  expect(
    river('Volunteers in L{Shreveport} and L{Alexandria}, L{Louisiana}, watched the L{Red River} rise.'),
  ).toBe(33.8)
})

test('a town that once was called so is not meant', () => {
  expect(idsOf('He brought hope to L{Maryville}.')).not.toContain(4673482)
})

describe('context', () => {
  test('the article’s state decides', () => {
    const [corona] = locatePlaces('Jobs move from L{Stockton} to L{Corona}, both in L{California}.').slice(1)
    expect(corona).toMatchObject({ geonames_id: 5339631, admin1: 'US-CA' })
  })

  test('a container decides for the whole article', () => {
    const found = locatePlaces('L{Springfield}, Ill., is growing. The mayor of L{Springfield} is glad.')
    expect(found.map(({ admin1 }) => admin1)).toEqual(['US-IL', 'US-IL'])
    expect(found[0]).toMatchObject({
      text: 'Springfield, Ill.',
      name: 'Springfield',
      resolved_by: 'container',
    })
  })

  test('two containers make two places', () => {
    const found = locatePlaces('Flights link L{Portland}, Ore., and L{Portland}, Maine.')
    expect(found.map(({ admin1 }) => admin1)).toEqual(['US-OR', 'US-ME'])
  })

  test('a short form of two states is read by the country', () => {
    const [wa] = locatePlaces('The L{WA} premier spoke in L{Perth}, L{Australia}.')
    expect(wa).toMatchObject({ admin1: 'AU-WA', country: 'AU' })
    expect(locatePlaces('The L{WA} governor spoke in L{Seattle}.')[0]).toMatchObject({ admin1: 'US-WA' })
  })

  test('a city comes before the province named for it', () => {
    expect(locatePlaces('Flights to L{Osaka} and L{Madrid} resume.').map(({ kind }) => kind)).toEqual([
      'city',
      'city',
    ])
  })

  test.each([
    ['a capital comes before the region round it', 'L{Moscow}', 524901],
    ['wherever the region is drawn', 'L{Buenos Aires}', 3435910],
    ['a seat comes before its district, also under an English name', 'L{Geneva}', 2660646],
    ['a city comes before the district that has a longer name', 'L{Karlsruhe}', 2892794],
    ['also a city that no district holds', 'L{Waterloo}, L{Ontario}', 6176823],
    ['unless news names the state as often', 'L{Oaxaca}', 3522509],
    ['or somebody says that it is the region', 'L{Buenos Aires} province', 3435907],
    ['New Delhi is the capital, not the city round it', 'L{New Delhi}', 1261481],
    ['Congo by itself is the larger one', 'L{Congo}', 203312],
    ['Manchester is no parish of Jamaica', 'L{Manchester}', 2643123],
    ['a region whose name says that it is one', 'L{Volta Region}', 2294234],
  ])('%s', (_, marked, id) => expect(idsOf(`The court sits in ${marked}, they said.`)).toEqual([id]))

  test('a country comes before its capital of that name', () => {
    expect(
      idsOf('In L{Panama City} and L{Monterrey} the leaders of L{Panama} and L{Mexico} met.').slice(2),
    ).toEqual([3703430, 3996063])
  })

  test('a region that every country has is that of the country that the article is about', () => {
    const [coast] = locatePlaces(
      'Gales hit the L{East Coast} and cut off L{Napier}, L{Gisborne} and L{Wairoa}, the L{New Zealand} minister said.',
    )
    expect(coast).toMatchObject({ name: 'East Coast', latitude: null, country: null })
    const [american] = locatePlaces('Gales hit the L{East Coast} from L{Boston} to L{Baltimore}.')
    expect(american).toMatchObject({ country: 'US', kind: 'region' })
    const [region] = locatePlaces('The L{Central Region} minister flew to L{Accra}; L{Ghana} pays.')
    expect(region).toMatchObject({ country: 'GH', kind: 'admin1' })
  })

  test('demonyms vote', () => {
    const australian =
      'Australian police said the Australian woman lived in L{Newcastle}. An Australian court agreed.'
    expect(locatePlaces(australian)[0]).toMatchObject({ country: 'AU' })
  })

  test('the publisher’s region votes', () => {
    const marked = 'A barn burned in L{Alexandria} on Friday.'
    expect(locatePlaces(marked, { region: 'US-LA' })[0]).toMatchObject({ admin1: 'US-LA' })
  })

  test('a place that is not in its container stays without coordinates', () => {
    expect(locatePlaces('A fire broke out in L{Zorbville}, Ohio.')[0]).toMatchObject({
      name: 'Zorbville',
      latitude: null,
      confidence: null,
      country: 'US',
      admin1: 'US-OH',
    })
  })
})

test('coordinates, codes and confidence are in range and agree', () => {
  for (const place of locatePlaces(
    'L{Oslo}, L{Nairobi}, L{Lima}, L{Texas}, L{Asia} and the L{Danube} were named.',
  )) {
    expect(place.confidence).toBeGreaterThan(0.3)
    expect(place.confidence).toBeLessThanOrEqual(1)
    expect(Math.abs(place.latitude!)).toBeLessThanOrEqual(90)
    if (place.admin1) expect(place.admin1.slice(0, 2)).toBe(place.country)
  }
})

describe('a world city needs evidence to be a namesake', () => {
  test.each([
    [
      'another town of the namesake’s country is none',
      'She flew from L{Toronto} to L{London}.',
      ['CA', 'GB'],
    ],
    [
      'one metropolis makes no quarter of it of a city abroad',
      'She flew from L{Edmonton} to L{Paris} by way of L{London}.',
      ['CA', 'FR', 'GB'],
    ],
    ['nor a town', 'He moved from L{Perth} to L{London} and later to L{Boston}.', ['AU', 'GB', 'US']],
    [
      'two make none of a capital',
      'L{LONDON} (Reuters) - It has shops in L{Melbourne}, L{Perth} and L{Wellington}.',
      ['GB', 'AU', 'AU', 'NZ'],
    ],
    ['but a state does', 'Teams from L{Ohio} met in L{Columbus} and L{Dublin}.', ['US', 'US', 'US']],
    ['a list of cities', 'It has offices in L{Dallas}, L{Paris} and L{Athens}.', ['US', 'FR', 'GR']],
    [
      'shops abroad',
      'The firm from L{Columbus} opened shops in L{London} and L{Berlin}.',
      ['US', 'GB', 'DE'],
    ],
    [
      'the dateline of a wire',
      'L{PARIS} (AP) — A man from L{Houston}, L{Texas}, was held in L{Austin}.',
      ['FR', 'US', 'US'],
    ],
    [
      'the police of a small town with its county',
      'The L{Preble County} jail holds a L{Paris} man, L{Paris} Police Department officers said.',
      ['US', 'US', 'US'],
    ],
    [
      'the board of a village',
      'The L{Malta} village board met. L{Malta} lies in L{DeKalb County}.',
      ['US', 'US', 'US'],
    ],
  ])('%s', (_, marked, countries) =>
    expect(locatePlaces(marked).map(({ country }) => country)).toEqual(countries),
  )

  test('the town behind the letter of a party is one of the state, or none', () => {
    const [, berkeley] = locatePlaces('L{CHARLESTON}, W.Va. - Ruth Kessel, R-L{Berkeley}, voted no.')
    expect(berkeley).toMatchObject({ text: 'Berkeley', geonames_id: null })
  })
})

test.each([
  ['Doctors in L{Göteborg} and L{Cologne} met.', ['Gothenburg', 'Cologne']],
  ['The army left L{Kandahar} for L{Basra}.', ['Kandahar', 'Basra']],
])('%s has English names', (marked, names) =>
  expect(locatePlaces(marked).map(({ name }) => name)).toEqual(names),
)

test('a facility stands where the town is that it is named for', () => {
  const [hall, town] = locatePlaces('Voters filled the L{Mansfield City Hall} in L{Mansfield}, Ohio.')
  expect(hall).toMatchObject({
    name: 'Mansfield City Hall',
    kind: 'facility',
    geonames_id: null,
    latitude: town!.latitude,
    resolved_by: 'town',
  })
})
