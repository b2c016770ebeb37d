/** Full names that many people may bear and that news uses for one. Lower case. Source: our own list. */
export const KNOWN_BEARERS: ReadonlySet<string> = new Set(
  `alan bennett|alex ferguson|andrew jackson|anthony kennedy|bill clinton|bill gates|bill murray|boris johnson|carol miller|charles clarke|
charles kennedy|charlie rose|chris christie|chris martin|chris murphy|darren wilson|david davis|ed davey|elizabeth holmes|george bush|
george washington|gordon brown|howard hughes|james foley|janet jackson|jennifer lopez|jerry brown|jesse jackson|jim jordan|jimmy carter|
john bolton|john brennan|john kerry|john major|john roberts|julia roberts|kelly holmes|kevin mccarthy|mark warner|martin luther king|
michael cohen|michael flynn|michael gove|michael howard|michael jackson|michael jordan|michael owen|mike rogers|paul mccartney|paul ryan|
phil collins|rick perry|rick scott|robbie williams|robert mueller|ron johnson|sarah sanders|scott walker|sean parker|serena williams|
stephen curry|steve jobs|susan collins|taylor swift|thomas jefferson|tim cook|tim ryan|tim scott|tom brady|tom hanks|tony blair|
venus williams|will smith|john mccain|joe biden|paul martin|john howard|kevin rudd|gareth southgate|wayne rooney|harry kane`
    .split('|')
    .map(name => name.trim()),
)

/** Lone names that news uses for one person: as written, lower case | full name. Source: our own list. */
const LONE = `
abe|Shinzo Abe
amlo|Andrés Manuel López Obrador
assange|Julian Assange
banksy|Banksy
berlusconi|Silvio Berlusconi
beyonce|Beyoncé
bezos|Jeff Bezos
biden|Joe Biden
bjork|Björk
blinken|Antony Blinken
bolsonaro|Jair Bolsonaro
bono|Bono
desantis|Ron DeSantis
djokovic|Novak Djokovic
duterte|Rodrigo Duterte
eminem|Eminem
erdogan|Recep Tayyip Erdogan
federer|Roger Federer
gaddafi|Muammar Gaddafi
gorbachev|Mikhail Gorbachev
hitler|Adolf Hitler
jay-z|Jay-Z
jokowi|Joko Widodo
lenin|Vladimir Lenin
lula|Luiz Inácio Lula da Silva
macron|Emmanuel Macron
madonna|Madonna
medvedev|Dmitry Medvedev
merkel|Angela Merkel
messi|Lionel Messi
modi|Narendra Modi
mugabe|Robert Mugabe
mussolini|Benito Mussolini
nadal|Rafael Nadal
netanyahu|Benjamin Netanyahu
neymar|Neymar
obama|Barack Obama
pele|Pelé
pelosi|Nancy Pelosi
putin|Vladimir Putin
ramaphosa|Cyril Ramaphosa
rihanna|Rihanna
rubio|Marco Rubio
sarkozy|Nicolas Sarkozy
scalia|Antonin Scalia
scholz|Olaf Scholz
shakira|Shakira
snowden|Edward Snowden
stalin|Joseph Stalin
starmer|Keir Starmer
suharto|Suharto
sukarno|Sukarno
sunak|Rishi Sunak
trudeau|Justin Trudeau
trump|Donald Trump
yeltsin|Boris Yeltsin
zelensky|Volodymyr Zelensky
zelenskiy|Volodymyr Zelensky
zelenskyy|Volodymyr Zelensky
zuckerberg|Mark Zuckerberg
`

export const LONE_NAMES: ReadonlyMap<string, string> = new Map(
  LONE.trim()
    .split('\n')
    .map(line => line.split('|') as [string, string]),
)

/** Presidents of the United States whose wives and daughters news names with their surname. Lower case. Source: our own list. */
export const PRESIDENTS: ReadonlySet<string> = new Set(
  'bush carter clinton ford johnson kennedy nixon reagan roosevelt'.split(' '),
)
