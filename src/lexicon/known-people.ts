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
  theresa may|tiger woods|tom cotton|tom price|tony abbott|trayvon martin|roy moore|doug jones|kim reynolds|charlie baker|
  tom cole|michael moore|jerry jones|andrew sullivan|gary hart`
    .split('|')
    .map(name => name.trim()),
)

/** Lone names that news uses for one person: as written, lower case | full name. Source: our own list. */
const LONE = `
abe|Shinzo Abe
adele|Adele
ahmadinejad|Mahmoud Ahmadinejad
alito|Samuel Alito
amlo|Andrés Manuel López Obrador
arafat|Yasser Arafat
ardern|Jacinda Ardern
assad|Bashar al-Assad
assange|Julian Assange
avenatti|Michael Avenatti
banksy|Banksy
bannon|Steve Bannon
beethoven|Ludwig van Beethoven
berlusconi|Silvio Berlusconi
bernanke|Ben Bernanke
beyonce|Beyoncé
bezos|Jeff Bezos
biden|Joe Biden
bjork|Björk
blinken|Antony Blinken
boebert|Lauren Boebert
boehner|John Boehner
bolsonaro|Jair Bolsonaro
bono|Bono
braverman|Suella Braverman
buhari|Muhammadu Buhari
bukele|Nayib Bukele
buttigieg|Pete Buttigieg
ceausescu|Nicolae Ceausescu
chirac|Jacques Chirac
churchill|Winston Churchill
clegg|Nick Clegg
comey|James Comey
corbyn|Jeremy Corbyn
cosby|Bill Cosby
desantis|Ron DeSantis
devos|Betsy DeVos
djokovic|Novak Djokovic
draghi|Mario Draghi
duterte|Rodrigo Duterte
einstein|Albert Einstein
eisenhower|Dwight Eisenhower
eminem|Eminem
erdogan|Recep Tayyip Erdogan
farage|Nigel Farage
fauci|Anthony Fauci
federer|Roger Federer
fetterman|John Fetterman
gaddafi|Muammar Gaddafi
gaetz|Matt Gaetz
gillibrand|Kirsten Gillibrand
gingrich|Newt Gingrich
giuliani|Rudy Giuliani
gorbachev|Mikhail Gorbachev
gorsuch|Neil Gorsuch
grassley|Chuck Grassley
greenspan|Alan Greenspan
guardiola|Pep Guardiola
hegseth|Pete Hegseth
hillary|Hillary Clinton
hitler|Adolf Hitler
hollande|François Hollande
honecker|Erich Honecker
ivanka|Ivanka Trump
jay-z|Jay-Z
jeb|Jeb Bush
jfk|John F. Kennedy
jokowi|Joko Widodo
kadyrov|Ramzan Kadyrov
kaepernick|Colin Kaepernick
kagame|Paul Kagame
kanye|Kanye West
karzai|Hamid Karzai
kasich|John Kasich
kavanaugh|Brett Kavanaugh
kejriwal|Arvind Kejriwal
khamenei|Ali Khamenei
khashoggi|Jamal Khashoggi
khomeini|Ruhollah Khomeini
khrushchev|Nikita Khrushchev
kissinger|Henry Kissinger
klobuchar|Amy Klobuchar
klopp|Jürgen Klopp
lagarde|Christine Lagarde
lavrov|Sergei Lavrov
lenin|Vladimir Lenin
lukashenko|Alexander Lukashenko
lula|Luiz Inácio Lula da Silva
macron|Emmanuel Macron
madonna|Madonna
maduro|Nicolás Maduro
manafort|Paul Manafort
manchin|Joe Manchin
mandela|Nelson Mandela
mao|Mao Zedong
mattis|James Mattis
mbappe|Kylian Mbappe
mbeki|Thabo Mbeki
mcconnell|Mitch McConnell
medvedev|Dmitry Medvedev
meloni|Giorgia Meloni
merkel|Angela Merkel
messi|Lionel Messi
milosevic|Slobodan Milosevic
mitterrand|Francois Mitterrand
mnuchin|Steven Mnuchin
modi|Narendra Modi
morsi|Mohamed Morsi
mourinho|José Mourinho
mozart|Wolfgang Amadeus Mozart
mubarak|Hosni Mubarak
mugabe|Robert Mugabe
museveni|Yoweri Museveni
musharraf|Pervez Musharraf
mussolini|Benito Mussolini
nadal|Rafael Nadal
nakasone|Yasuhiro Nakasone
navalny|Alexei Navalny
netanyahu|Benjamin Netanyahu
neymar|Neymar
nixon|Richard Nixon
obama|Barack Obama
ocasio-cortez|Alexandria Ocasio-Cortez
oprah|Oprah Winfrey
orban|Viktor Orban
pele|Pelé
pelosi|Nancy Pelosi
pence|Mike Pence
picasso|Pablo Picasso
pinochet|Augusto Pinochet
pompeo|Mike Pompeo
poroshenko|Petro Poroshenko
priebus|Reince Priebus
prigozhin|Yevgeny Prigozhin
putin|Vladimir Putin
raab|Dominic Raab
rajoy|Mariano Rajoy
ramaphosa|Cyril Ramaphosa
ramaswamy|Vivek Ramaswamy
reagan|Ronald Reagan
rees-mogg|Jacob Rees-Mogg
renzi|Matteo Renzi
rihanna|Rihanna
romney|Mitt Romney
rouhani|Hassan Rouhani
rousseff|Dilma Rousseff
rubio|Marco Rubio
salvini|Matteo Salvini
santorum|Rick Santorum
sarkozy|Nicolas Sarkozy
scalia|Antonin Scalia
scaramucci|Anthony Scaramucci
scholz|Olaf Scholz
sebelius|Kathleen Sebelius
shakespeare|William Shakespeare
shakira|Shakira
sharapova|Maria Sharapova
sinema|Kyrsten Sinema
sisi|Abdel Fattah el-Sisi
snowden|Edward Snowden
sotomayor|Sonia Sotomayor
stalin|Joseph Stalin
starmer|Keir Starmer
stoltenberg|Jens Stoltenberg
strzok|Peter Strzok
suharto|Suharto
sukarno|Sukarno
sunak|Rishi Sunak
thatcher|Margaret Thatcher
tillerson|Rex Tillerson
trudeau|Justin Trudeau
truman|Harry Truman
trump|Donald Trump
tsipras|Alexis Tsipras
turnbull|Malcolm Turnbull
varadkar|Leo Varadkar
varoufakis|Yanis Varoufakis
vettel|Sebastian Vettel
volcker|Paul Volcker
wenger|Arsène Wenger
xi|Xi Jinping
yanukovych|Viktor Yanukovych
yellen|Janet Yellen
yeltsin|Boris Yeltsin
zardari|Asif Ali Zardari
zelenskiy|Volodymyr Zelensky
zelensky|Volodymyr Zelensky
zelenskyy|Volodymyr Zelensky
zidane|Zinedine Zidane
zinke|Ryan Zinke
zuckerberg|Mark Zuckerberg
zuma|Jacob Zuma
`

export const LONE_NAMES = byKey(LONE)

/** Whom news calls by a title and a given name: both, lower case | what an entity id is made from. Source: our own list. */
export const REGNAL_NAMES = byKey(`
emperor akihito|Akihito
emperor hirohito|Hirohito
king charles|Charles III
king faisal|King Faisal
king hussein|King Hussein
king salman|King Salman
pope benedict|Benedict XVI
pope francis|Pope Francis
pope john paul|John Paul II
pope leo|Leo XIV
prince albert|Prince Albert
prince andrew|Prince Andrew
prince charles|Charles III
prince edward|Prince Edward
prince george|Prince George
prince harry|Prince Harry
prince philip|Prince Philip
prince william|Prince William
princess anne|Princess Anne
princess diana|Princess Diana
princess margaret|Princess Margaret
queen camilla|Queen Camilla
queen elizabeth|Elizabeth II
queen victoria|Queen Victoria`)

/** Other full names of people of the news, lower case, without initials | the usual one. Source: our own list. */
export const USUAL_NAMES = byKey(`
hillary rodham clinton|Hillary Clinton
barack hussein obama|Barack Obama
charles schumer|Chuck Schumer
michael pence|Mike Pence
michael pompeo|Mike Pompeo
bill barr|William Barr
mike flynn|Michael Flynn
jim comey|James Comey
joseph lieberman|Joe Lieberman
joseph manchin|Joe Manchin
mike bloomberg|Michael Bloomberg
robert menendez|Bob Menendez
robert corker|Bob Corker
william clinton|Bill Clinton
william jefferson clinton|Bill Clinton
james carter|Jimmy Carter
edward kennedy|Ted Kennedy
anthony blair|Tony Blair
anthony blinken|Antony Blinken
abdel fattah al-sisi|Abdel Fattah el-Sisi
moammar gadhafi|Muammar Gaddafi
muammar gadhafi|Muammar Gaddafi
moammar gaddafi|Muammar Gaddafi
muammar qaddafi|Muammar Gaddafi
usama bin laden|Osama bin Laden
volodymyr zelenskyy|Volodymyr Zelensky
volodymyr zelenskiy|Volodymyr Zelensky`)

/** Presidents of the United States whose wives and daughters news names with their surname. Lower case. Source: our own list. */
export const PRESIDENTS: ReadonlySet<string> = new Set(
  'bush carter clinton ford johnson kennedy nixon reagan roosevelt'.split(' '),
)

/** The entries of a list with a line `key | name` each, without the blanks. */
function byKey(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map(line => line.split('|') as [string, string]),
  )
}
