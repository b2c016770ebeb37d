/**
 * Nouns that say what a person is: offices, professions, functions, standings. Singular, lower case.
 * Source: our own list. Compounds need only their last word (`vice president` -> president).
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `abbot abuser academic accountant activist actor actress actuary adjudicator adjutant administrator admiral adoptee
adviser advisor advocate agent aide alcalde alderman alderwoman all-rounder ally alumna alumnus ambassador
anaesthetist analyst anchor anchorman anchorwoman anesthesiologist animator anthropologist appellant appointee
apprentice arbitrator archaeologist archbishop archdeacon archer architect archivist artist aspirant assailant
assemblyman assemblymember assemblywoman assessor assistant associate astronaut astronomer athlete attache attacker
attorney auctioneer auditor aunt author ayatollah babysitter backbencher backer bailiff baker ballerina banker barber
barista baritone baroness barrister bartender baseman bassist bassoonist batsman batter beekeeper benefactor beneficiary
billionaire biographer biologist bishop blacksmith blogger bodyguard bookkeeper bookseller boss botanist bowler boxer
boyfriend breeder brewer bricklayer brigadier broadcaster broker brother builder bureaucrat burglar bursar businessman
businessperson businesswoman butcher buyer cabbie cadet cameraman campaigner candidate capitalist captain cardinal
cardiologist caretaker carpenter cartoonist carver cashier catcher caterer cellist centre-back centre-forward
centre-half ceo cfo chair chairman chairperson chairwoman challenger champion chancellor chaplain chef chemist chief
chieftain choreographer cinematographer cio citizen claimant classmate cleaner clergyman cleric clerk climatologist
climber clinician cmo co-author co-chair co-chairman co-director co-founder co-ordinator co-owner co-pilot co-worker coach
coastguard coder cofounder colleague collector colonel columnist comedian commandant commander commentator commissioner
committeeman committeewoman complainant composer comptroller conductor confidant confidante congressman congressperson
congresswoman conscript conservationist conservator constable consul consultant contender contestant contractor
controller convener convenor coo cook coordinator copilot copywriter cornerback coroner corporal corporator correspondent
cosmonaut councillor councilman councilmember councilor councilwoman counsel counsellor counselor counterpart courier cousin
coworker creator creditor cricketer criminologist critic crofter cto curator custodian customer cyclist dairyman
dancer daughter deacon dealer dean deckhand defector defendant defender delegate demographer demonstrator dentist
deputy dermatologist designer detainee detective developer dictator dietitian diner diplomat director dissident diver
docent docker doctor donor dramatist dressmaker driver drover drummer duchess dweller ecologist economist editor
editor-in-chief educationist educator elder electrician emir emissary emperor employee employer engineer entomologist
entrepreneur environmentalist envoy epidemiologist essayist ethicist evangelist examiner executive expat expert explorer
exporter fan farmer farmhand father fellow fencer ferryman fiance fiancee fighter filmmaker finalist financier
firefighter fisherman fishmonger flanker fly-half flyhalf footballer forecaster foreman forester forward founder fraudster
freeholder freshman friend front-runner frontman frontrunner frontwoman fugitive full-back fullback functionary fundraiser
gamekeeper gamer gangster gardener general geneticist geographer geologist geophysicist girlfriend glaciologist goalie
goalkeeper goaltender godfather goldsmith golfer governor graduate grandchild granddaughter grandfather grandmother
grandson grocer grower guard guardian guerrilla guide guitarist guru gymnast gynaecologist gynecologist hacker
hairdresser half-back halfback handyman hawker head headmaster headmistress headteacher healer heir helper herder hero
heroine hiker historian holder homeowner hooker host hostage hotelier housekeeper hunter hurdler husband hydrologist
illustrator imam immigrant immunologist importer incumbent industrialist infielder influencer informant inhabitant
inmate innkeeper innovator inspector inspector-general instructor insurgent intendente interlocutor intern internist
interpreter inventor investigator investor jailer janitor jathedar jeweler jeweller jihadist jockey journalist judge
judoka jurist juror justice keeper kicker killer king kingpin laborer labourer landlord landowner landscaper laureate
lawmaker lawyer leader lecturer left-back legend legislator lexicographer liaison librarian lieutenant
lieutenant-colonel lifeguard linebacker lineman linguist litigant lobbyist lobsterman locksmith loyalist lumberjack
machinist magician magistrate magnate maker manager marathoner marine marketer marshal mason mastermind mathematician
mayor mayor-elect mechanic medalist medallist mediator medic member memoirist mentor mep merchant metallurgist
meteorologist microbiologist midfielder midwife migrant militant millionaire miner minister missionary mla model
moderator mogul monarch monk mother motorcyclist motorist mp msp mufti murderer musician musicologist nanny narrator
naturalist navigator negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newcomer newsreader
niece nominee notary novelist nun nurse nutritionist obstetrician oceanographer officeholder officer official
ombudsman ombudswoman oncologist operative operator opponent oppositionist optician organiser organizer ornithologist
orthodontist outfielder overseer owner paceman paediatrician painter palaeontologist paleontologist paralegal
paramedic paratrooper parent parishioner parliamentarian participant partner passenger pastor pathologist patient patriarch patrolman patron
pediatrician peer pensioner performer petitioner pharmacist philanthropist philosopher photographer photojournalist
physician physicist physiologist physiotherapist pianist pilot pioneer pitcher plaintiff planner plasterer player
playwright plumber podcaster poet policeman policewoman policymaker politician pollster pope porter postdoc postman
postmaster potter practitioner preacher prefect premier presenter president president-elect priest primatologist
prince princess principal prisoner procurator producer professor programmer promoter prop proprietor prosecutor
protester protestor prothonotary provost psychiatrist psychologist publicist publisher pundit punter pupil quarterback
quartermaster queen rabbi racer radiographer radiologist railwayman rancher ranger rapper rapporteur realtor rebel
receiver receptionist recipient recorder recruit recruiter rector reeve referee reformer refugee regent registrar
regulator reliever reporter representative researcher reservist resident respondent restaurateur retailer retiree
reverend reviewer rider right-back rioter rival robber roofer rookie roommate rower runner sailor salesman saleswoman
sarpanch saxophonist scholar schoolteacher scientist scion screenwriter scrum-half sculptor seamer seamstress
secretary secretary-general seismologist selectman selectwoman seller senator sergeant servant shareholder sheikh
shepherd sheriff shipbuilder shipper shooter shopkeeper shopper shortstop showrunner sibling singer sister skater skier skipper
slugger smuggler sniper snowboarder socialite sociologist soldier solicitor soloist son songwriter sophomore soprano speaker
specialist speechwriter spinner spokesman spokesperson spokeswoman sponsor spouse sprinter spy staffer stagehand star
statesman statistician steelworker stepdaughter stepfather stepmother stepson stevedore steward stewardess stockbroker
strategist streamer striker student stylist sub-editor sub-inspector subcontractor submariner successor sultan
superdelegate superintendent supervisor supplier supporter supremo surfer surgeon surveyor survivor suspect swimmer
tactician tailor taoiseach teacher teammate technician technologist teenager tehsildar tenant tenor terrorist
theologian theorist therapist thief timekeeper toxicologist trader trafficker trainee trainer translator treasurer
trombonist trooper trucker trumpeter trustee tutor tycoon tánaiste umpire uncle under-secretary undergraduate
undersecretary undersheriff understudy undertaker underwriter unionist urologist usher valedictorian vendor vet
veteran veterinarian vicar vice-captain vice-chair vice-chairman vice-chancellor vice-president victim videographer
vintner violinist violist virologist vlogger volcanologist volunteer voter waiter waitress warden warlord warrior
watchdog watchmaker weaver webmaster weightlifter welder whip whistleblower wicketkeeper wideout widow widower wife
winemaker wing-back winger winner witness worker wrestler writer youth youtuber zookeeper zoologist`.split(
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
  'coun.',
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
