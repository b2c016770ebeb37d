/** Full names that many people may bear and that news uses for one. Lower case. Source: our own list. */
export const KNOWN_BEARERS: ReadonlySet<string> = new Set(
  `alan bennett|alex ferguson|andrew jackson|anthony kennedy|bill clinton|bill gates|bill murray|boris johnson|carol miller|charles clarke|
charles kennedy|charlie rose|chris christie|chris martin|chris murphy|darren wilson|david davis|ed davey|elizabeth holmes|george bush|
george washington|gordon brown|howard hughes|james foley|janet jackson|jennifer lopez|jerry brown|jesse jackson|jim jordan|jimmy carter|
john bolton|john brennan|john kerry|john major|john roberts|julia roberts|kelly holmes|kevin mccarthy|mark warner|martin luther king|
michael cohen|michael flynn|michael gove|michael howard|michael jackson|michael jordan|michael owen|mike rogers|paul mccartney|paul ryan|
phil collins|rick perry|rick scott|robbie williams|robert mueller|ron johnson|sarah sanders|scott walker|sean parker|serena williams|
stephen curry|steve jobs|susan collins|taylor swift|thomas jefferson|tim cook|tim ryan|tim scott|tom brady|tom hanks|tony blair|
venus williams|will smith|john mccain|joe biden|paul martin|john howard|kevin rudd|gareth southgate|wayne rooney|harry kane|
  alan shearer|alex jones|andy murray|ben shapiro|bill nelson|bill shorten|bob dylan|brian williams|bruce springsteen|chris froome|
  chris wallace|david beckham|david brooks|david cameron|david letterman|ed sheeran|eddie jones|elton john|eric garner|eric trump|
  frank lampard|gary johnson|george clooney|george harrison|george orwell|jeff sessions|jeremy hunt|jimmy kimmel|john edwards|
  john lennon|john lewis|john oliver|john terry|jon stewart|julia gillard|keith richards|kevin spacey|lance armstrong|lewis hamilton|
  mark milley|mark rutte|michael phelps|mike lee|morgan freeman|peter dutton|rand paul|roger goodell|roger stone|ron paul|ryan giggs|
  scott morrison|sean spicer|stephen colbert|stephen harper|stephen hawking|stephen king|steve bannon|steve king|steve scalise|
  theresa may|tiger woods|tom cotton|tom price|tony abbott|trayvon martin`
    .split('|')
    .map(name => name.trim()),
)

/** Lone names that news uses for one person: as written, lower case | full name. Source: our own list. */
const LONE = `
abe|Shinzo Abe
ahmadinejad|Mahmoud Ahmadinejad
alito|Samuel Alito
amlo|Andrés Manuel López Obrador
arafat|Yasser Arafat
assange|Julian Assange
banksy|Banksy
beethoven|Ludwig van Beethoven
berlusconi|Silvio Berlusconi
bernanke|Ben Bernanke
beyonce|Beyoncé
bezos|Jeff Bezos
biden|Joe Biden
bjork|Björk
blinken|Antony Blinken
bolsonaro|Jair Bolsonaro
bono|Bono
buhari|Muhammadu Buhari
buttigieg|Pete Buttigieg
chirac|Jacques Chirac
churchill|Winston Churchill
comey|James Comey
desantis|Ron DeSantis
djokovic|Novak Djokovic
draghi|Mario Draghi
duterte|Rodrigo Duterte
einstein|Albert Einstein
eisenhower|Dwight Eisenhower
eminem|Eminem
erdogan|Recep Tayyip Erdogan
fauci|Anthony Fauci
federer|Roger Federer
gaddafi|Muammar Gaddafi
giuliani|Rudy Giuliani
gorbachev|Mikhail Gorbachev
gorsuch|Neil Gorsuch
greenspan|Alan Greenspan
hitler|Adolf Hitler
jay-z|Jay-Z
jokowi|Joko Widodo
kagame|Paul Kagame
kavanaugh|Brett Kavanaugh
khamenei|Ali Khamenei
khomeini|Ruhollah Khomeini
kissinger|Henry Kissinger
klobuchar|Amy Klobuchar
lagarde|Christine Lagarde
lavrov|Sergei Lavrov
lenin|Vladimir Lenin
lukashenko|Alexander Lukashenko
lula|Luiz Inácio Lula da Silva
macron|Emmanuel Macron
madonna|Madonna
maduro|Nicolás Maduro
manafort|Paul Manafort
mandela|Nelson Mandela
mattis|James Mattis
mbappe|Kylian Mbappe
mcconnell|Mitch McConnell
medvedev|Dmitry Medvedev
merkel|Angela Merkel
messi|Lionel Messi
mitterrand|Francois Mitterrand
mnuchin|Steven Mnuchin
modi|Narendra Modi
mozart|Wolfgang Amadeus Mozart
mubarak|Hosni Mubarak
mugabe|Robert Mugabe
museveni|Yoweri Museveni
mussolini|Benito Mussolini
nadal|Rafael Nadal
nakasone|Yasuhiro Nakasone
netanyahu|Benjamin Netanyahu
neymar|Neymar
obama|Barack Obama
orban|Viktor Orban
pele|Pelé
pelosi|Nancy Pelosi
picasso|Pablo Picasso
pinochet|Augusto Pinochet
pompeo|Mike Pompeo
putin|Vladimir Putin
ramaphosa|Cyril Ramaphosa
reagan|Ronald Reagan
rihanna|Rihanna
rubio|Marco Rubio
sarkozy|Nicolas Sarkozy
scalia|Antonin Scalia
scholz|Olaf Scholz
shakespeare|William Shakespeare
shakira|Shakira
snowden|Edward Snowden
sotomayor|Sonia Sotomayor
stalin|Joseph Stalin
starmer|Keir Starmer
stoltenberg|Jens Stoltenberg
suharto|Suharto
sukarno|Sukarno
sunak|Rishi Sunak
thatcher|Margaret Thatcher
tillerson|Rex Tillerson
trudeau|Justin Trudeau
trump|Donald Trump
volcker|Paul Volcker
yellen|Janet Yellen
yeltsin|Boris Yeltsin
zelenskiy|Volodymyr Zelensky
zelenskyy|Volodymyr Zelensky
zelensky|Volodymyr Zelensky
zuckerberg|Mark Zuckerberg
zuma|Jacob Zuma
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
