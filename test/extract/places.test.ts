import { describe, expect, test } from 'vitest'
import { findPlaces } from '../read-places.ts'

const spansOf = (marked: string) => findPlaces(marked).map(({ text }) => text)

describe('a place and its container are one mention', () => {
  test.each([
    ['The plant in L{Oakland}, Calif., will close.', ['Oakland, Calif.']],
    ['The plant in L{Superior}, L{Wisconsin}, will close.', ['Superior, Wisconsin']],
    ['The plant in Enterprise, L{Alabama}, will close.', ['Enterprise, Alabama']],
    ['The plant in Superior, L{Alabama}, will close.', ['Alabama']],
    ['The plant in L{Oakland}, L{Calif.}, will close.', ['Oakland, Calif.']],
    ['The hospital in L{Woodland Hills} (Calif.) is full.', ['Woodland Hills (Calif.)']],
    ['L{LINN}, MO., March 4 - Sales rose.', ['LINN, MO.']],
    ['L{MISSOULA}, MONT. — Sales rose.', ['MISSOULA, MONT.']],
    ['L{ST. LOUIS}, L{MO.}, March 4 - Sales rose.', ['ST. LOUIS, MO.']],
    ['It opens soon, says Ada Ryan, MD. Sales rose.', []],
    ['She was born in L{Paris}, L{Texas}, in 1960.', ['Paris, Texas']],
    ['She was born in L{Lyon}, L{France}.', ['Lyon, France']],
    ['A fire broke out in L{Tracy}, L{San Joaquin County}.', ['Tracy, San Joaquin County']],
    ['A fire broke out in L{Portland}, L{Maine}, United States.', ['Portland, Maine, United States']],
    ['He moved to L{Long Beach}, CA last year.', ['Long Beach, CA']],
    ['L{LEBANON}, L{Ohio} - Voters go to the polls.', ['LEBANON, Ohio']],
    ['L{SUN CITY}, L{South Africa} (Reuters) - Nel won.', ['SUN CITY, South Africa']],
    ['He is from L{Essex County}, L{N. J.}, and is ill.', ['Essex County, N. J.']],
    ['The crash was in L{Headingley}, L{Leeds}, on Friday.', ['Headingley, Leeds']],
    ['The plant in L{Ashford}, L{Wyoming}, will close.', ['Ashford, Wyoming']],
    ['It crashed in L{Ashford}, L{Wyoming} on Friday.', ['Ashford, Wyoming']],
    ['L{Ashford}, L{Wyoming}, has 300 people.', ['Ashford, Wyoming']],
    ['He bought a house in L{Vienna}, L{Virginia}, in June.', ['Vienna, Virginia']],
    ['In L{Ashford}, L{Wyoming} voters stayed home.', ['Ashford', 'Wyoming']],
    ['He flew from L{Ashford}, L{Wyoming}, and L{Utah}.', ['Ashford', 'Wyoming', 'Utah']],
    ['The L{Waterloo}, L{Ontario}-based firm grew.', ['Waterloo, Ontario']],
    ['In L{Regina}, L{Saskatchewan} Roughriders coach Bo Lund left.', ['Regina', 'Saskatchewan']],
    ["In L{Tainan}, L{Taiwan}'s Minister Bo Lund spoke.", ['Tainan', 'Taiwan']],
    ['The photo is from L{Basel}, L{Switzerland} October 2015.', ['Basel, Switzerland']],
    ['Unlike the L{Deep South}, L{Virginia} stayed.', ['Deep South', 'Virginia']],
    ['They met at L{Ain el-Tineh} there.', ['Ain el-Tineh']],
    ['The L{Lomonosov} ridge is deep.', []],
    ['The L{Han} dynasty fell.', []],
    ['The L{Juno} probe left.', []],
    ['Choose: L{Norway Oman Palau Panama Peru}', ['Norway']],
    ['They race at L{Thruxton}, L{Hampshire}, on Friday.', ['Thruxton', 'Hampshire']],
    ['L{Downtown Milven} is busy. L{Milven}, L{Georgia}, is small.', ['Downtown Milven', 'Milven, Georgia']],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})

describe('a list is several mentions', () => {
  test.each([
    ['Offices in L{Corona}, L{Maryland} and L{Colorado} will stay.', ['Corona', 'Maryland', 'Colorado']],
    ['Plants in L{Georgia}, L{Alabama} and L{Florida} will stay.', ['Georgia', 'Alabama', 'Florida']],
    ['In L{Sandvlei}, L{Alexandria} and L{Randburg} they marched.', ['Sandvlei', 'Alexandria', 'Randburg']],
    ['They flew to L{Spain}, L{France} and L{Italy}.', ['Spain', 'France', 'Italy']],
    ['Stores in L{Paris}, L{Texas}, and L{Oklahoma} closed.', ['Paris', 'Texas', 'Oklahoma']],
    ['It burned in L{Kelling Road}, L{South Norwood}, then.', ['Kelling Road', 'South Norwood']],
    ['It plays in L{Washington}, L{New York} and L{Boston}.', ['Washington', 'New York', 'Boston']],
    ['He has debts in L{Russia}, L{U.S.} officials said.', ['Russia', 'U.S.']],
    ['Stores in L{Dayton}, L{Ohio}, and L{Austin}, L{Texas}, closed.', ['Dayton, Ohio', 'Austin, Texas']],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})

describe('names are cut to what names the place', () => {
  test.each([
    ['L{North-west of Katherine}, residents left.', ['Katherine']],
    ['L{Tehama County District} Attorney P{Ann Kell} left.', ['Tehama County']],
    ['They won in L{Group C} then.', []],
    ['They are due in L{2Q23-3Q23} now.', []],
    ['They had 1 L{INT} then.', []],
    ['He wears L{Gorvex}-Tex now.', []],
    ['It is at L{#Sandmoor} now.', ['Sandmoor']],
    ['It rains on L{Titan} now.', []],
    ['He studied at L{Fresno    California} then.', ['Fresno', 'California']],
    ['They walked round L{Elkhorn Slough} then.', ['Elkhorn Slough']],
    ['Troops entered L{northern Nigeria}.', ['Nigeria']],
    ['The L{Philippines} would not pay, L{Filipinos} said.', ['Philippines']],
    ['They hiked in L{Kenya’s Tsavo National Park}.', ['Kenya', 'Tsavo National Park']],
    ['Police in L{Berkshire and Surrey} are looking for him.', ['Berkshire', 'Surrey']],
    ['The war in L{Bosnia and Herzegovina} ended.', ['Bosnia and Herzegovina']],
    ['Talks on L{Iran-Iraq} trade began.', ['Iran', 'Iraq']],
    ['Homes were flooded in L{Meixian county}.', ['Meixian']],
    ['Rain fell on L{Northeast Ohio}.', ['Ohio']],
    ['A fight broke out at L{Duffy’s Bar}.', ['Duffy’s Bar']],
    ['Police were called to L{Murphy’s Tavern}.', ['Murphy’s Tavern']],
    ['The L{Southern District} of L{New York} charged him.', ['New York']],
    ['The L{District of Massachusetts} charged him.', ['Massachusetts']],
    ['Rain fell on L{Northern California}.', ['Northern California']],
    ['It lies in the L{Canadian province of Ontario}.', ['Ontario']],
    ['Ships dock in L{Ras} al-L{Khair} in May.', ['Ras al-Khair']],
    ['She won the L{Arnold Clark Cup} in L{Bristol}.', ['Bristol']],
    ['They live near the L{West Bank town of Jenin}.', ['West Bank', 'Jenin']],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})

describe('a place inside the name of an institution says where', () => {
  test.each([
    ['O{Halton Regional Police} made an arrest.', ['Halton']],
    ['The O{Polk County Sheriff’s Office} said so.', ['Polk County']],
    ['The O{Malta Chess Society} opened a clinic.', ['Malta']],
    ['She studied at the O{University of Turin}.', ['Turin']],
    ['P{Jan Novak of Dallas} won.', ['Dallas']],
    ['The O{Dublin City Council} met.', ['Dublin']],
    ['The O{Groton Town Council} met.', ['Groton']],
    ['O{Dublin City} Manager P{Ann Lund} resigned.', ['Dublin']],
    ['O{Boulder City} will pay. The O{Boulder City Council} met.', ['Boulder City']],
    ['She studied at the O{University of Wisconsin-Madison}.', ['Wisconsin']],
    ['The O{Jackson Police Department} closed.', ['Jackson']],
    ['The O{Kansas Democrats} met.', ['Kansas']],
    ['The O{Liberal Democrats} met.', []],
    ['O{Kansas City Star} readers complained.', []],
    ['She sings at O{St. James Methodist Church}.', []],
    ['A loan from O{Bank of America} fell due.', []],
    ['O{General Motors} and O{Wells Fargo} rose.', []],
    ['He joined the O{Federal Reserve Board}.', []],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})

test.each([
  ['the maker of steel', 'Shares of O{Tata Steel} rose.'],
  ['the saint of a hospital', "Nurses at O{St Thomas' Hospital} walked out."],
  ['the first of two donors', 'It hangs in the O{Mary & Leigh Block Museum}.'],
  ['the owner of a firm', 'Eggs come from O{Michael Foods Inc}.'],
  ['the head of a government', 'He sat in the O{Howard Cabinet}.'],
  ['the letters of a firm', 'Shares of O{SK Lindane} rose.'],
  ['a house by its own name', 'It was said at O{Clarence House}.'],
  ['a sea', 'She works for the O{Pacific Legal Foundation}.'],
])('%s is no place inside a name', (_, marked) => expect(findPlaces(marked)).toEqual([]))

describe('names that the recogniser missed or took for others', () => {
  test.each([
    ['A bus crashed in M{Thurso} on Monday.', ['Thurso']],
    ['The O{Fort Dodge} forum is held in O{Fort Dodge} tonight.', ['Fort Dodge', 'Fort Dodge']],
    ['A Tulsa man was arrested.', ['Tulsa']],
    ['TULSA — A man was arrested.', ['TULSA']],
    ['Mayor speaks. O{TULSA} — A crowd came.', ['TULSA']],
    ['An O{Enid} woman was held, O{Google} officials were not.', ['Enid']],
    ['They found him in Alliance.', ['Alliance']],
    ['At noon Heathrow was shut.', ['Heathrow']],
    ['It led to a war with M{Great Britain}.', ['Great Britain']],
    ['A tree fell on Route 30 and State Route 9.', ['Route 30', 'State Route 9']],
    ['The O{Orion} village council met.', ['Orion']],
    ['The winners are P{Ada Moss}, 34, O{Manchester}; and others.', ['Manchester']],
    ['Schools in L{Lyon}, L{Xarvi} and L{Sulvaya} were shut.', ['Lyon', 'Xarvi', 'Sulvaya']],
    ['They took him to another Neb. jail.', ['Neb.']],
    ['The bird lives on the L{Farallon Islands}.', ['Farallon Islands']],
    ['Schools in P{Polk}, P{Marion} and M{Linn} counties closed.', ['Polk', 'Marion', 'Linn']],
    ['So said P{Ida Kerr}, D-Conn., and P{Lou Kim} (R-Santa Cruz).', ['Conn.', 'Santa Cruz']],
    ['So said P{Mack Trent}, R-Tyler; he left plan D-Dallas.', ['Tyler']],
    ['A former U.S. senator and a Fla. judge met.', ['U.S.', 'Fla.']],
    ['Floods hit P{Duluth}, Minn., at noon.', ['Duluth, Minn.']],
    ['The army is in L{Fresno California}.', ['Fresno', 'California']],
    ['The L{Visitor Center} and L{Main Street} were closed.', ['Main Street']],
    ['Rebels left L{Chad}. The army of P{Chad} followed.', ['Chad', 'Chad']],
    ['They met in March and in May.', []],
    ['He sold his shares in O{Amazon} and swam in the O{Amazon}.', ['Amazon']],
    ['Two cases of L{West Nile} virus were found.', []],
    ['P{Ann Denton} sued. “No,” said L{Denton}.', []],
    ['Sales at L{Zorblax} rose.', ['Zorblax']],
    ['He praised L{Zorblax} and left.', []],
    ['Ships wait at Varna L{Port}, near L{Park City}.', ['Varna Port', 'Park City']],
    ['The L{Valley} is dry.', []],
    ['They lost to L{Iowa State} in L{Washington State} there.', ['Washington State']],
    ['Jobs in the L{Central Valley} grew; the L{Valley} needs them.', ['Central Valley', 'Valley']],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})

test('a place of the user stays whole and is kept where nothing else knows it', () => {
  const lexicon = [{ kind: 'place', name: 'Riverside and Grove', aliases: [], place: null }] as const
  const [found] = findPlaces('He praised L{Riverside and Grove} yesterday.', { lexicon })
  expect(found).toMatchObject({ text: 'Riverside and Grove', rule: 'places/user' })
})

test('a party tag says in which country, or which state, its place lies', () => {
  const containersOf = (text: string) => findPlaces(text).map(({ text, raw }) => [text, ...raw.containers])
  const tags = 'So said P{Bo Hale}, R-Union, and P{Ada Kerr}, D-Conn., here.'
  expect(containersOf(tags)).toEqual([
    ['Union', 'United States'],
    ['Conn.', 'United States'],
  ])
  expect(containersOf(`L{RALEIGH}, N.C. - ${tags}`)).toEqual([
    ['RALEIGH, N.C.', 'N.C.'],
    ['Union', 'N.C.'],
    ['Conn.', 'United States'],
  ])
})

test('a list of counties carries their full names', () => {
  const found = findPlaces('Schools in Polk and Marion counties closed.')
  expect(found.map(({ raw }) => raw.name)).toEqual(['Polk County', 'Marion County'])
})

test('the short name carries the fuller one', () => {
  const found = findPlaces('The L{Central Valley} is dry. Farms in the L{Valley} close.')
  expect(found.map(({ raw }) => raw.name)).toEqual(['Central Valley', 'Central Valley'])
})

test.each([
  ['the U.N. is no place', 'The L{U.N.} asked for more.', []],
  ['a degree is no state', 'P{Joan Reese}, L{MD}, runs the clinic.', []],
  [
    'a county, whatever it was taken for',
    'P{McMinn County Sheriff Steve Frisbie} agreed.',
    ['McMinn County'],
  ],
  ['an airport taken for somebody', 'P{Schiphol} can grow.', ['Schiphol']],
  ['the number of a road', 'A culvert on L{County Road} 74 washed out.', ['County Road 74']],
  ['a list with or', 'Living in Butler, Clark or Preble counties helps.', ['Butler', 'Clark', 'Preble']],
])('%s', (_, marked, expected) => expect(spansOf(marked)).toEqual(expected))

test('the code of a country in a list of results stands for the country', () => {
  const [code] = findPlaces('P{Bo Lund} (L{SWE}) was second.')
  expect(code).toMatchObject({ text: 'SWE', rule: 'places/code', raw: { name: 'Sweden' } })
})

describe('what no place is called', () => {
  test.each([
    ['The fall of L{National Socialism} came.', []],
    ['The L{Assad Regime} fell.', []],
    ['Crowds filled the L{Maidan} then.', []],
    ['It spoke of the L{Fallujah} assault.', ['Fallujah']],
    ['It runs on L{MS}-DOS.', []],
    ['Orders of L{Quarter} 3 were late; they met in L{Gate}.', ['Gate']],
    ['The L{US District} judge agreed.', ['US']],
    ['Centers in L{Europe}, L{Canada} and L{Japan} took part.', ['Europe', 'Canada', 'Japan']],
    ['O{NV Philips Gloeilampen} grew.', []],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})

describe('what no body is called', () => {
  test.each([
    [
      'A group of O{Silicon Valley} engineers met, and O{American Samoa} paid.',
      ['Silicon Valley', 'American Samoa'],
    ],
    ['O{New Zealand} beat them by 12 points.', []],
    ['She wrote for O{New York} magazine then.', []],
    ['The O{European Union} paid.', []],
    ['O{Hollywood} actors came.', ['Hollywood']],
  ])('%s', (marked, expected) => expect(spansOf(marked)).toEqual(expected))
})
