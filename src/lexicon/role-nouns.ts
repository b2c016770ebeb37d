/**
 * Nouns that say what a person is: offices, professions, functions, standings. Singular, lower case.
 * Source: our own list. Compounds need only their last word (`vice president` -> president).
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `abbot academic accountant activist actor actress adjudicator adjutant administrator admiral adviser advisor advocate agent aide alderman
alderwoman ally ambassador analyst anchor anchorman anchorwoman anthropologist appellant apprentice arbitrator archaeologist archbishop archdeacon
architect archivist artist aspirant assemblyman assemblywoman assistant associate astronaut astronomer athlete attache attorney auctioneer auditor
aunt author ayatollah backbencher bailiff baker banker barber barrister bartender bassist bassoonist batsman beekeeper beneficiary biographer
biologist bishop blogger bookkeeper bookseller boss botanist bowler boxer boyfriend brewer brigadier broadcaster broker brother builder bursar
businessman businessperson businesswoman butcher buyer cabbie cameraman campaigner candidate captain cardinal caretaker carpenter cashier cellist
ceo cfo chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist chief chieftain choreographer cinematographer cio
citizen claimant classmate cleaner clergyman cleric clerk climatologist clinician cmo co-author co-chair co-chairman co-director co-founder
co-ordinator co-owner coach colleague collector colonel columnist comedian commandant commander commentator commissioner composer comptroller
conductor congressman congressperson congresswoman conservationist constable consul consultant contender contestant contractor controller convener
convenor coo coordinator copilot coroner correspondent councillor councilman councilmember councilwoman counsel counsellor counselor counterpart
courier cousin creator creditor cricketer criminologist critic crofter cto curator custodian customer cyclist dairyman dancer daughter deacon dealer
dean defector defendant defender delegate demographer dentist deputy designer detainee detective developer dictator dietitian diplomat director
dissident doctor donor dramatist driver drover drummer dweller ecologist economist editor editor-in-chief educator electrician emir emissary emperor
employee employer engineer entrepreneur envoy epidemiologist ethicist evangelist executive expert explorer exporter fan farmer farmhand father
fellow ferryman fiance fiancee fighter filmmaker finalist financier firefighter fisherman footballer foreman forester founder friend frontrunner
fugitive fullback gamekeeper gardener general geneticist geographer geologist girlfriend goalkeeper goaltender godfather goldsmith governor graduate
granddaughter grandfather grandmother grandson grower guard guardian guitarist guru gymnast hairdresser handyman head headmaster headmistress
headteacher healer heir helper herder hero heroine hiker historian holder homeowner host hostage hotelier housekeeper hunter husband illustrator
imam immigrant immunologist importer incumbent informant inmate innkeeper innovator inspector inspector-general instructor insurgent intern
interpreter inventor investigator investor janitor jeweler jeweller jockey journalist judge jurist juror justice keeper king laborer labourer
landlord landowner landscaper lawmaker lawyer leader lecturer legend legislator liaison librarian lieutenant lieutenant-colonel lifeguard linebacker
lineman linguist lobbyist lobsterman locksmith machinist magistrate magnate maker manager marathoner marine marketer marshal mason mathematician
mayor mechanic medalist medallist mediator medic member mentor merchant metallurgist meteorologist microbiologist midfielder midwife migrant
militant miner minister missionary model moderator monarch monk mother motorist mp mufti musician musicologist nanny narrator naturalist neighbor
neighbour nephew neurologist neuroscientist neurosurgeon newcomer niece nominee novelist nun nurse nutritionist officeholder officer official
ombudsman oncologist operator opponent oppositionist optician organiser organizer ornithologist orthodontist outfielder owner paediatrician painter
palaeontologist paleontologist paralegal paramedic parent parishioner participant partner passenger pastor pathologist patient patriarch patron
pediatrician pensioner performer petitioner pharmacist philanthropist philosopher photographer photojournalist physician physicist physiologist
physiotherapist pianist pilot pioneer pitcher plaintiff planner plasterer player playwright plumber podcaster poet policeman policewoman policymaker
politician pollster pope porter postman postmaster potter practitioner preacher prefect premier presenter president president-elect priest prince
princess principal prisoner producer professor programmer promoter proprietor prosecutor protester protestor provost psychiatrist psychologist
publicist publisher pundit pupil quarterback quartermaster queen rabbi racer radiographer radiologist railwayman rancher ranger rapper rapporteur
realtor receptionist recruit recruiter rector referee reformer refugee regent registrar regulator reporter representative researcher resident
respondent retailer retiree reverend rider rioter rival roofer roommate rower runner sailor salesman saleswoman saxophonist scholar schoolteacher
scientist screenwriter sculptor seamstress secretary secretary-general seismologist seller senator sergeant servant sheikh shepherd sheriff
shipbuilder shipper shooter shopkeeper shopper sibling singer sister skier skipper sniper socialite sociologist soldier solicitor soloist son
songwriter sophomore soprano speaker specialist spokesman spokesperson spokeswoman sponsor sprinter staffer stagehand star statesman statistician
steelworker stepdaughter stepfather stepmother stepson stockbroker strategist streamer striker student stylist sub-editor subcontractor successor
sultan superintendent supervisor supplier supporter surfer surgeon surveyor survivor suspect swimmer tailor teacher teammate technician technologist
teenager tenant tenor theologian theorist therapist timekeeper toxicologist trader trainee trainer translator treasurer trombonist trucker trumpeter
trustee tutor tycoon uncle undergraduate undersecretary urologist usher valedictorian veteran veterinarian vicar vice-chair vice-chairman
vice-chancellor vice-president victim videographer vintner violinist violist virologist volcanologist volunteer voter waiter waitress warden warlord
watchdog watchmaker weaver welder whip whistleblower widow widower wife winemaker winner witness worker wrestler writer youth youtuber zoologist`.split(
    /\s+/,
  ),
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
