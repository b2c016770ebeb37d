/**
 * Nouns that say what a person is: offices, professions, functions, standings. Singular, lower case.
 * Source: our own list. Compounds need only their last word (`vice president` -> president).
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `abbot academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent aide ally ambassador analyst anchor
anchorman anchorwoman anthropologist apprentice archaeologist archbishop archdeacon architect artist aspirant assemblyman assemblywoman assistant
associate astronaut astronomer athlete attache attorney auditor author ayatollah baker banker barrister bassist batsman beneficiary biographer
biologist bishop blogger boss bowler boxer boyfriend brigadier broadcaster broker brother builder businessman businessperson businesswoman buyer
campaigner candidate captain cardinal caretaker carpenter cashier ceo cfo chair chairman chairperson chairwoman challenger champion chancellor
chaplain chef chemist chief chieftain choreographer cinematographer citizen clergyman cleric clerk climatologist clinician co-author co-chair
co-chairman co-director co-founder co-ordinator co-owner coach colleague collector colonel columnist comedian commandant commander commentator
commissioner composer comptroller conductor congressman congresswoman conservationist constable consul consultant contender contestant contractor
controller convener convenor coo coordinator coroner correspondent councillor councilman councilmember councilwoman counsel counsellor counselor
counterpart courier creator creditor cricketer criminologist critic cto curator custodian customer cyclist dancer daughter deacon dealer dean defector
defendant defender delegate demographer dentist deputy designer detective developer dictator dietitian diplomat director dissident doctor donor driver
drummer dweller ecologist economist editor editor-in-chief educator electrician emir emissary emperor employee employer engineer entrepreneur envoy
epidemiologist ethicist evangelist executive expert explorer exporter fan farmer father fellow fiance fiancee fighter filmmaker financier firefighter
fisherman footballer foreman founder friend fugitive gardener general geneticist geographer geologist girlfriend goalkeeper governor graduate
granddaughter grandfather grandmother grandson grower guard guardian guitarist guru head headmaster headmistress headteacher heir helper herder
historian holder homeowner host hunter husband illustrator imam immigrant immunologist importer inmate innovator inspector inspector-general
instructor intern interpreter inventor investigator investor jockey journalist judge jurist juror justice keeper king laborer labourer landlord
landowner lawmaker lawyer leader lecturer legend legislator liaison librarian lieutenant lieutenant-colonel lineman linguist lobbyist magistrate
magnate maker manager marine marketer mathematician mayor mechanic mediator member mentor merchant meteorologist microbiologist midfielder midwife
migrant militant miner minister missionary model moderator monarch monk mother mp mufti musician narrator neighbor neighbour nephew neurologist
neuroscientist newcomer niece nominee novelist nun nurse nutritionist officer official ombudsman oncologist operator opponent organiser organizer
owner paediatrician painter paramedic parent participant partner passenger pastor pathologist patient patriarch patron pediatrician performer
pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pianist pilot pioneer pitcher planner player
playwright plumber poet policeman policewoman policymaker politician pollster pope postman practitioner preacher premier presenter president
president-elect priest prince princess principal prisoner producer professor programmer promoter prosecutor protester protestor provost psychiatrist
psychologist publicist publisher pupil quarterback queen rabbi racer rancher ranger rapper realtor receptionist recruit recruiter referee reformer
refugee regent registrar regulator reporter representative researcher resident retailer retiree reverend rider rival runner sailor salesman saleswoman
scholar schoolteacher scientist screenwriter sculptor secretary secretary-general seller senator sergeant servant sheikh sheriff shipper shopkeeper
shopper sibling singer sister skipper sociologist soldier solicitor soloist son songwriter speaker specialist spokesman spokesperson spokeswoman
sponsor staffer star statesman statistician strategist striker student sub-editor successor sultan superintendent supervisor supplier supporter
surgeon survivor suspect swimmer teacher teammate technician technologist teenager tenant theologian therapist toxicologist trader trainee trainer
translator treasurer trustee tutor tycoon uncle undersecretary veteran veterinarian vicar vice-chair vice-chairman vice-chancellor vice-president
victim videographer violinist virologist volunteer voter waiter waitress warden warlord watchdog weaver whip whistleblower widow widower wife
winemaker winner witness worker wrestler writer youth zoologist`.split(/\s+/),
)

/** Titles before a name that are roles as well, with the dot that they are written with. Lower case. */
export const ROLE_TITLES: ReadonlySet<string> = new Set([
  'adm.',
  'asst.',
  'capt.',
  'cmdr.',
  'col.',
  'cpl.',
  'dep.',
  'det.',
  'gen.',
  'gov.',
  'insp.',
  'lt.',
  'maj.',
  'pres.',
  'prof.',
  'rep.',
  'rev.',
  'sen.',
  'sgt.',
  'supt.',
])
