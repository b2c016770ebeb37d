/**
 * How many surnames each given name was seen with, and how many given names each surname, in 12,704 articles of plain
 * news: the given names and surnames that most people share. Seven and more; lower case.
 * Source: counted among the names of people that a tagger found in plain news of 2004 to 2023; figures only.
 */
const GIVEN = `
john:358 david:309 michael:247 james:179 paul:178 robert:166 mark:159 richard:144 peter:138 mike:132 steve:129 chris:127
andrew:122 tom:116 william:98 jim:98 brian:94 daniel:88 tim:87 stephen:86 jonathan:84 bill:82 kevin:82 george:80 thomas:79 eric:75
ben:73 dan:72 jason:72 bob:71 matt:69 joe:68 adam:67 scott:66 jeff:65 charles:65 anthony:63 gary:63 martin:63 andy:63 tony:63
kim:61 patrick:58 nick:56 jack:55 ian:55 alex:55 matthew:54 phil:54 alan:54 simon:53 joseph:52 frank:49 greg:49 steven:47 mary:47
lisa:46 ken:45 sarah:45 ryan:45 jon:44 rob:44 dave:43 justin:43 christopher:42 ed:41 sean:40 sam:40 jeremy:40 marc:39 bruce:38
edward:38 roger:36 elizabeth:35 doug:35 jennifer:35 neil:35 philip:35 jerry:35 larry:35 charlie:35 alexander:34 susan:34 josh:34
jose:34 harry:33 barry:33 keith:33 jessica:32 craig:31 jay:30 amy:30 danny:30 michelle:30 lee:30 christian:30 rick:29 jimmy:28
terry:28 kate:27 jeffrey:27 jamie:27 ali:27 carl:26 barbara:26 pat:26 gordon:26 todd:26 kelly:25 howard:25 juan:25 don:25 laura:25
karen:24 stuart:24 anne:24 brad:24 roy:24 ray:23 chuck:23 ted:23 rebecca:23 timothy:23 joshua:23 julia:23 nicholas:23 maria:23
anna:23 ron:22 robin:22 jan:22 max:21 julie:21 aaron:21 graham:21 lord:21 bernard:21 helen:21 jane:21 donald:20 christine:20
benjamin:20 rachel:20 joel:20 linda:20 carlos:20 abu:20 henry:20 nigel:20 mohammed:20 nancy:19 colin:19 eddie:19 kenneth:19
margaret:19 sara:19 adrian:19 luis:19 louis:19 katie:19 dominic:19 leslie:19 derek:19 melissa:19 wayne:18 brett:18 ronald:18
fred:18 mohamed:18 billy:18 will:18 diane:18 gavin:18 lauren:18 antonio:18 russell:18 de:18 jean:18 gareth:18 brandon:17 samuel:17
van:17 dean:17 natalie:17 tommy:17 hugh:17 victoria:17 gregory:17 andrea:17 katherine:17 nathan:17 emily:17 catherine:17 bryan:17
ross:16 heather:16 victor:16 darren:16 glenn:16 walter:16 jill:16 douglas:16 sally:16 ahmed:16 corey:16 pete:15 angela:15 mario:15
dennis:15 jordan:15 malcolm:15 taylor:15 guy:15 brendan:15 liz:15 amanda:15 geoff:15 abdul:15 jake:14 stephanie:14 ashley:14
julian:14 bobby:14 dick:14 dana:14 oliver:14 arthur:14 shawn:14 johnny:14 manuel:14 emma:14 sophie:14 olivier:14 ralph:13 ann:13
jared:13 randy:13 nicole:13 lawrence:13 seth:13 trevor:13 viktor:13 stefan:13 ivan:13 mohammad:13 caroline:13 grant:12 erik:12
mitch:12 marco:12 omar:12 francis:12 janet:12 dylan:12 marcus:12 ellen:12 warren:12 lucy:12 claire:12 christina:12 evan:12 mick:12
gabriel:12 sergei:12 tracy:12 li:12 rory:12 sharon:12 pierre:12 drew:11 trump:11 judy:11 jacob:11 denis:11 vladimir:11 karl:11
curtis:11 rafael:11 travis:11 sandra:11 noel:11 luke:11 kurt:11 tyler:11 morgan:11 carol:11 sergio:11 louise:11 michel:11 shane:11
eva:11 ana:11 rich:11 deborah:10 alice:10 jorge:10 bernie:10 alexandra:10 phillip:10 andre:10 anita:10 robbie:10 chad:10 felipe:10
blake:10 mikhail:10 alexis:10 nicolas:10 gene:10 philippe:10 norman:10 patricia:10 sandy:10 gerard:10 diana:10 jacqueline:10
anton:10 clive:10 kimberly:10 nate:10 jo:10 samantha:10 shannon:9 eli:9 gerald:9 hassan:9 marie:9 jesse:9 stewart:9 ruth:9 elena:9
eugene:9 sergey:9 andrei:9 theodore:9 noah:9 mitchell:9 molly:9 kris:9 martha:9 gregg:9 michele:9 kristen:9 tanya:9 kathy:9 kyle:9
claude:9 freddie:9 stanley:9 damien:9 willie:9 el:9 angel:9 ricky:9 miguel:9 meghan:9 prince:9 javier:9 alastair:9 boris:9
fernando:9 igor:9 albert:9 alison:9 grace:9 ethan:9 megan:9 hank:8 teddy:8 leon:8 alejandro:8 geoffrey:8 cindy:8 jenny:8 holly:8
rod:8 spencer:8 hannah:8 vince:8 carolyn:8 duncan:8 monica:8 earl:8 pamela:8 cynthia:8 gloria:8 lindsay:8 marvin:8 dmitry:8 hans:8
roberto:8 alexei:8 lance:8 sidney:8 pam:8 sue:8 liam:8 erin:8 briton:8 big:8 tina:8 donna:8 beth:8 stan:8 muhammad:8 shaun:8
graeme:8 tiffany:7 wendy:7 lindsey:7 jackie:7 raymond:7 ri:7 kristin:7 maureen:7 allan:7 tara:7 carrie:7 joan:7 maggie:7 troy:7
lynn:7 gina:7 amir:7 brent:7 sonny:7 maya:7 ned:7 amber:7 lori:7 calvin:7 ruben:7 angus:7 zoe:7 herbert:7 vincent:7 park:7
eduardo:7 alain:7 maurice:7 laurent:7 wang:7 harvey:7 cameron:7 eve:7 alicia:7 lily:7 frances:7 zach:7 paddy:7 le:7 debra:7 king:7
natasha:7 olivia:7 denise:7 diego:7 hunter:7 pedro:7 lewis:7 alistair:7 paula:7 sebastian:7 jerome:7 ricardo:7 johan:7 alberto:7
sebastien:7 casey:7 guillermo:7 gilles:7 abdullah:7 allison:7 danielle:7 liu:7 charlotte:7`
const SURNAMES = `
smith:96 jones:78 williams:76 johnson:56 brown:51 taylor:47 davis:44 lee:44 wilson:43 king:39 martin:39 white:38 jackson:37
miller:37 harris:34 kelly:33 scott:30 anderson:30 thompson:29 thomas:28 collins:27 lewis:27 cohen:26 adams:26 cooper:26 roberts:25
morgan:25 carter:24 moore:24 robinson:24 davies:24 james:24 murray:23 young:23 stewart:22 walker:22 ali:22 khan:22 allen:21
evans:21 singh:21 green:20 turner:20 parker:20 gray:20 graham:19 edwards:19 murphy:19 wright:18 hill:18 sullivan:18 campbell:18
bell:17 cole:17 walsh:17 clark:17 ross:17 brooks:17 holmes:17 baker:17 washington:16 perry:16 hughes:16 rose:16 trump:15 powell:15
kennedy:15 marshall:15 wong:15 wood:15 wallace:14 paul:14 jenkins:14 knight:14 cook:14 stone:14 lynch:14 robertson:14 morris:14
clarke:14 kim:14 carroll:14 ford:13 phillips:13 carr:13 mccarthy:13 grant:13 bennett:13 simpson:13 foley:13 sanchez:13 garcia:13
perez:13 lopez:13 watson:13 cox:13 wang:13 hayes:13 hart:12 hamilton:12 franklin:12 nelson:12 burton:12 long:12 gardner:12
stevens:12 armstrong:12 russell:12 mitchell:12 fox:12 richardson:12 blair:12 howard:12 martinez:12 holland:12 o'brien:12 ryan:11
reed:11 sanders:11 ferguson:11 castro:11 rogers:11 harrison:11 hunter:11 hudson:11 morrison:11 griffin:11 quinn:11 richards:11
freeman:11 blake:11 image:11 bush:10 fisher:10 kumar:10 duncan:10 douglas:10 hall:10 snyder:10 dean:10 craig:10 gordon:10 rice:10
schultz:10 hawkins:10 burns:10 reynolds:10 ahmed:10 ward:10 qc:10 rodriguez:10 gibson:9 cruz:9 mueller:9 todd:9 bailey:9 flynn:9
levin:9 price:9 ellis:9 may:9 mcbride:9 jordan:9 simmons:9 gallagher:9 alexander:9 elliott:9 greene:9 lloyd:9 curry:9 dawson:9
dunn:9 mcdonald:9 owen:9 love:9 berry:9 rubin:9 byrne:9 schwartz:9 banks:9 leonard:9 manning:9 mohammed:9 warren:8 reid:8 berman:8
welch:8 west:8 chen:8 liu:8 rich:8 foster:8 patterson:8 shah:8 coleman:8 shelton:8 hutchinson:8 george:8 brady:8 jacobs:8 page:8
costello:8 shaw:8 potter:8 palmer:8 crawford:8 charles:8 patel:8 randall:8 willis:8 john:8 simon:8 goodman:8 kay:8 henderson:8
hunt:8 larson:8 weaver:7 watts:7 obama:7 gutierrez:7 rahman:7 schmidt:7 graves:7 warner:7 brennan:7 gates:7 ellison:7 vaughan:7
webb:7 ramos:7 goldberg:7 christie:7 perkins:7 klein:7 nash:7 shapiro:7 cash:7 wagner:7 cowan:7 keating:7 kendall:7 henry:7
farrell:7 myers:7 mukherjee:7 johnston:7 stern:7 o'connor:7 drake:7 hernandez:7 day:7 nichols:7 singer:7 cunningham:7 malik:7
hassan:7 barnes:7 montgomery:7 wells:7 dyer:7 kerr:7 wiley:7 pearson:7 weiss:7 lin:7 chan:7 spencer:7 steinberg:7 mason:7 keller:7
diaz:7`

const read = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map(cell => [cell.slice(0, cell.indexOf(':')), Number(cell.slice(cell.indexOf(':') + 1))]),
  )

export const GIVEN_NAME_COUNTS = read(GIVEN)
export const SURNAME_COUNTS = read(SURNAMES)
