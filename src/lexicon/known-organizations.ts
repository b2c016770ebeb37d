import type { Sort } from './organization-kinds.ts'

/**
 * What well-known organizations are whose names do not tell it and that the lists of `data/organizations.txt` lack, folded as
 * `nameKey` does. Source: written by hand from general knowledge.
 */
const NAMES: Readonly<Record<Sort, string>> = {
  company: `standard & poor|bain|cambridge analytica|boohoo|gopro|kellogg|pdvsa|mgm|chick-fil-a|roblox|lycos|lycos europe|hearst|peoplesoft|daiwa|
firestone|oculus|ringling bros|institutional shareholder services|virustotal|tidal|cassa depositi e prestiti|statoil|trw|purolator courier|
gilead science|nutrasweet|dish network|bse|nse|euronext|gallup|ipsos|pricewaterhousecoopers|ernst & young|grant thornton|accenture|capcom|sega|konami|bungie|genentech|regeneron|cargill|mattel|patagonia|goodyear|bosch|micron|union carbide|td ameritrade|parmalat|wilko|virgin media|truth social|getty images|awb|drax|epson|pennzoil|taobao|micron technology|inbev|comair|indigo|saudia|ntt|telecom italia|koch|holiday inn|snowy hydro|amex|mci|sunkist|new balance|bcg|eads|ripple|20th century fox|shearson lehman|credit suisse first boston|first boston|standard and poor|moody|worldcom|activision|activision blizzard|adidas|admiral group|aerospatiale|air canada|air china|air france|air india|air new zealand|airbnb|
airbus|airbus industrie|alcatel|aldi|alibaba|alphabet|alstom|altria|amc|american telephone|amtrak|anglo american|
anheuser-busch inbev|ant group|anthropic|aol|aramco|arcelormittal|asda|aston martin|astrazeneca|atari|att|audi|autonation|aviva|
b&q|bae|bae systems|baidu|barnes & noble|bayer|bbva|best buy|bhp|bhp billiton|binance|blackberry|blackrock|blue origin|bnsf|bombardier|boots|
bose|bouygues|bp|breitling|british airways|british gas|british leyland|british telecom|bt|burberry|burger king|bytedance|
cadbury|carrefour|cathay pacific|chase manhattan|chevrolet|chevron|citibank|citicorp|citigroup|citroen|coles|
commonwealth bank of australia|conagra|continental|costco|credit lyonnais|credit suisse|creditanstalt-bankverein|cvs|daimler|
daimlerchrysler|danone|de beers|deepmind|deliveroo|dell|deloitte|delta|dhl|didi|discord|disney|dollar general|doordash|dow jones|
dropbox|dupont|easyjet|ebay|eli lilly|elf aquitaine|embraer|emirates|ericsson|ernst & young|etsy|evergrande|expedia|exxon|exxon mobil|
exxonmobil|fannie mae|fedex|ferrari|fiat|fiat chrysler|first interstate|fitbit|fitch|fitch ratings|flipkart|fonterra|ford|foxconn|
freddie mac|ftx|fujitsu|gamestop|gazprom|gilead|gitlab|github|glaxo|glaxosmithkline|glencore|godaddy|google|graincorp|greggs|groupon|grumman|
gsk|gucci|guinness|halliburton|hbo|heineken|herbalife|hershey|hewlett-packard|hitachi|hobby lobby|honda|honeywell|hp|hsbc|htc|huawei|
hulu|hyundai|ibm|ikea|illumina|infosys|ing|instacart|intel|itunes|jaguar land rover|jcpenney|jetblue|john lewis|jpmorgan|jpmorgan chase|
kfc|kia|kickstarter|kidder|kidder peabody|klm|kmart|korean air|kpmg|kraft|kroger|l'oreal|lazada|lego|lehman brothers|lenovo|
levi strauss|lg|lidl|liffe|linkedin|lloyds|lockheed|lockheed martin|london metal exchange|lukoil|lufthansa|lvmh|lyft|macy's|maersk|
mark iv|marks & spencer|marriott|mars|marvel|mastercard|mazda|mcdonald's|mckinsey|mercedes|mercedes-benz|merck|merrill lynch|meta|metlife|
michelin|mitsubishi|moderna|monsanto|morning consult|morrisons|motorola|mozilla|myspace|nasdaq|national grid|nationwide|natwest|
nbcuniversal|nestle|netflix|nike|nintendo|nissan|nokia|nomura|northrop|northrop grumman|novartis|novo nordisk|nvidia|nymex|ocado|
oneplus|openai|oracle|palantir|pan am|panasonic|paypal|peloton|pemex|pepsi|pepsico|petrobras|petronas|peugeot|pfizer|pg&e|philip morris|
pinterest|pixar|poundland|primark|procter & gamble|prudential|puma|pwc|qantas|qualcomm|quibi|raytheon|reddit|reebok|renault|reliance|rio tinto|
roku|rolls-royce|rosneft|royal mail|ryanair|saab|safeway|sainsbury|sainsbury's|salesforce|samsung|sanofi|saudi aramco|sears|
sensata|seven-eleven|shein|shell|shopify|siemens|skoda|skype|slack|snapchat|softbank|sony|soundcloud|southwest|spacex|spotify|square enix|square|
standard & poor's|starbucks|stellantis|stripe|subaru|subway|suzuki|swatch|taipower|takata|target|tata|telefonica|telegram|telenor|telstra|
tencent|tesco|tesla|theranos|thyssenkrupp|tiffany|tinder|tiktok|t-mobile|toshiba|total|totalenergies|toyota|toys r us|tripadvisor|tsmc|
twitch|tyson|uber|ubisoft|ubs|unilever|ups|valve|vauxhall|venmo|verizon|virgin atlantic|virgin galactic|visa|vodafone|volkswagen|volvo|
vw|waitrose|walgreens|walmart|wal-mart|warner bros|waymo|wechat|weibo|wells fargo|wework|westinghouse|wetherspoons|whatsapp|wipro|woolworths|
wpp|xerox|xiaomi|yahoo|yelp|yougov|yukos|zoom|zte|7-eleven|3m`,
  media: `msnbc|fox business network|elle|saudi press agency|scientific american|american conservative|globalpost|yahoo sports|fox sports|sky movies|pediatrics|digitimes|cbsnewscom|abc|abc news|access hollywood|agence france-presse|amc networks|american prospect|american spectator|annals of internal medicine|
ap photo|archives of internal medicine|archives of neurology|ars technica|bbc sport|bbc news|blaze|bmj|breitbart|breitbart texas|
business insider|buzzfeed|c-span|cnet|colbert report|columbia journalism review|comedy central|conde nast|cosmopolitan|cnn international|
current biology|daily beast|daily caller|daily kos|daily wire|dailymail|dailymail.com|daily show|der spiegel|die welt|die zeit|economist|
el mundo|el pais|engadget|entertainment weekly|espn|esquire|fast company|federalist|fivethirtyeight|forbes|fortune|fox & friends|
fox business|fox news channel|foxnews.com|gawker|gizmodo|global times|good morning america|gq|guardian australia|haaretz|hbr|
hot air|huffington post|huffpost|hurriyet|independent journal review|infowars|itar-tass|itv|jama|jama psychiatry|
kashmir media service|kyodo|la repubblica|lancet|le figaro|le monde|liberation|macrumors|mashable|media matters|mediaite|
mother jones|national enquirer|national geographic|national review|nature|nature communications|nature medicine|nbc|new england journal of medicine|
new republic|newsbusters|newsmax|newsweek|new scientist|new yorker|nhk|npr|one america news|oann|people magazine|
pbs|playboy|plos one|politico|politifact|proceedings of the national academy of sciences|propublica|quartz|raw story|realclearpolitics|
reader's digest|recode|redstate|reuter|reuters|reuters health|ria novosti|right wing watch|rolling stone|rt|rte|salon|
science|science translational medicine|sinclair|siriusxm|sky news|slate|snopes|snopes.com|spiegel|sports illustrated|techcrunch|techdirt|
tass|telemundo|the conversation|the hill|thinkprogress|thomson reuters|time|time magazine|tmz|townhall|trt|univision|
usa today|us weekly|vanity fair|variety|verge|vice|vice news|vogue|vox|wapo|washington free beacon|webmd|wikinews|wired|wnd|xinhua|
zdnet|zerohedge|9to5google|9to5mac`,
  armed: `abu sayyaf|al-nusra front|al-qaida in iraq|al-shabab|army of islam|boko haram|coast guard|contras|eta|farc|free syrian army|
gurkhas|hamas|hezbollah|hizbollah|hizbullah|houthis|hurriyat|idf|interahamwe|irgun|israel defense forces|israel defence forces|
islamic jihad|islamic state of iraq|jabhat al-nusra|janjaweed|jemaah islamiyah|joint chiefs of staff|
khmer rouge|ltte|lords resistance army|marine corps|national liberation army|navy seals|nusra front|peshmerga|pkk|red army|royal marines|
shining path|tamil tigers|tonton macoute|unita|us cavalry|us central command|us coast guard|us marine corps|us pacific command|
us southern command|us special operations forces|us space force|space force|united states space force|viet cong|wagner|ypg|7th fleet`,
  government: `federal deposit insurance corp|federal deposit insurance corporation|fdic|federal savings and loan insurance corp|fslic|commodity credit corp|
commodity credit corporation|homeland security investigations|australian quarantine and inspection service|national hurricane center|
national cancer institute|national institute of allergy and infectious diseases|national institute of child health and human development|
us centers for disease control|us centers for disease control and prevention|centers for disease control|centers for disease control and prevention|congressional research service|ustr|usaid|anti-narcotics force|cal fire|bka|atf|border patrol|bundestag|bundesrat|centcom|cftc|chamber of deputies|cms|corps of engineers|csis|csiro|dáil|dea|diet|doj|
dwp|elysee|epa|fcc|fda|fec|fema|fincen|finra|foreign office|fsb|fsis|ftc|gao|gchq|gestapo|gop house|republican house|democratic house|
health and human services|hhs|high commission|hmrc|home affairs|home office|homeland security|hud|house|house appropriations|house banking|
house intelligence|house judiciary|house oversight|house of representatives|ifop|isi|istat|jpl|kgb|knesset|kremlin|lapd|library of congress|lok sabha|lower house|
majlis|marshals service|mi5|mi6|mossad|mta|national archives|national park service|national weather service|nhtsa|nih|nist|nlrb|noaa|
nrc|nsc|ntsb|nypd|oireachtas|omb|osha|ouster|parks canada|postal service|preventive services task force|
rajya sabha|rcmp|reichstag|scotland yard|secret service|seanad|shin bet|smithsonian|social security administration|
stasi|state duma|statistics canada|stormont|tsa|upper house|us border patrol|
us citizenship and immigration services|us fish and wildlife service|us forest service|us geological survey|us house|
us marshals service|us national library of medicine|us postal service|us preventive services task force|us secret service|usgs|uscis|
veterans affairs|whitehall|wh`,
  court:
    'ninth circuit|9th circuit|fifth circuit|5th circuit|scotus|european court of human rights|old bailey',
  school: `mizzou|villanova|berkeley|caltech|cornell|cuny|dartmouth|duke|eton|georgetown|georgia tech|harvard|johns hopkins|lse|mit|northwestern|
notre dame|nyu|ohio state|oxbridge|penn state|princeton|purdue|stanford|suny|texas a&m|tufts|uc berkeley|uc davis|uc irvine|uc san diego|
ucl|ucla|ucsf|usc|virginia tech|yale|wharton|quinnipiac|iit|iim|sciences po`,
  health:
    'royal marsden|penn medicine|cedars-sinai|kaiser permanente|mayo clinic|memorial sloan kettering|sloan kettering|mount sinai|md anderson|cleveland clinic|scripps',
  other: `international monetary fund|asian development bank|african development bank|inter-american development bank|commission on presidential debates|
american legislative exchange council|national pork producers council|mobile world congress|our revolution|project veritas|democracy for america|
australian wool innovation|meat and livestock australia|ifo|diw|program for international student assessment|women's health initiative|
partnership for assessment of readiness for college and careers|council of mortgage lenders|european community|ec|media matters for america|premiership|color of change|southern baptist convention|movember|acorn|europe 1|law lords|european monetary system|aaa|aarp|academy of motion picture arts and sciences|african union|aipac|all parties hurriyat conference|amnesty|amnesty international|
apec|arab league|asean|aspca|barnardo's|beatles|black lives matter|british chambers of commerce|
bric|brics|brookings|brookings institution|caricom|cato|cern|chatham house|chinese academy of sciences|citizens united|comintern|comecon|
common cause|cpac|creators syndicate|doctors without borders|earthjustice|ecowas|electoral college|emily's list|europol|eurostat|
everytown|fide|financial action task force|foo fighters|freedomhouse|freedomworks|g20|g7|g8|g-7|g-8|g-20|gates foundation|gatt|greenpeace|group of five|group of seven|
group of 20|habitat for humanity|heritage action|hells angels|human rights watch|iaea|icann|ieee|ilo|imf|
international consortium of investigative journalists|interpol|iron maiden|islamic relief|jewish voice for peace|jehovah's witnesses|
judicial watch|ku klux klan|kkk|mafia|march of dimes|medecins sans frontieres|mensa|mercosur|
moma|moms for liberty|mothers against drunk driving|moveon|moveon.org|nareit|national academy of sciences|
national academies of sciences|national conference of state legislatures|
naacp|nobel committee|norc|nra|oas|oecd|opec|opec+|organizing for action|osce|oxfam|peta|pew|pew research|pixies|planned parenthood|
priorities usa|proud boys|quad|rand|rasmussen|red cross|red crescent|rolling stones|rotary|rspca|saarc|samaritans|save the children|
sierra club|spca|tate|teach for america|transparency international|unep|unesco|unhcr|unicef|unrwa|wada|wikipedia|wfp|wto|wwf|
ymca|ywca|opus dei|club of rome|anonymous|antifa|qanon|oath keepers|three percenters|fleetwood mac|backstreet boys|one direction|beach boys`,
  party: `senate gop|national republican congressional committee|nrcc|national republican senatorial committee|nrsc|liberal|liberals|conservative|whigs|dems|janata dal|dfl|congress party|fatah|democratic unionist party|democrats abroad|die linke|en marche|fianna fail|fidesz|fine gael|forza italia|
french socialist party|house dems|house gop|labour|law and justice|liberal democrat|liberal democrats|lib dem|lib dems|likud|
pakistan tehreek-e-insaf|pakistan tehreek-i-insaf|plaid cymru|podemos|
sandinista|sandinistas|scottish national|shas|shiv sena|sinn fein|snp|syriza|texas gop|tories|tory|ukip|vlaams belang|vox espana|
five star movement|afd|alternative for germany|awami league|bharatiya janata|aam aadmi|anc|swapo|zanu-pf|frelimo|mpla|kmt|kuomintang|dpp|pdp`,
  team: `borussia dortmund|villanova wildcats|all blacks|all-blacks|england|harlem globetrotters|lions|matildas|old firm|proteas|red bull|springboks|team gb|team india|team sky|team usa|
wallabies|wallaroos|black ferns|black caps|socceroos|kangaroos|lionesses|super eagles|black stars|bafana bafana|les bleus|azzurri|
la roja|selecao|three lions|windies|silver ferns|opals|boomers|diamonds|hockeyroos|kookaburras`,
  union:
    'united auto workers|national education association|aft|aslef|cupe|nea|rmt|seiu|tuc|uaw|unison|unite|afscme|unite here|nut|nasuwt|cosatu|actu',
}

/** By folded name; a name that two sorts have is left out. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, Sort> = invert()

function invert(): ReadonlyMap<string, Sort> {
  const kinds = new Map<string, Sort | null>()
  for (const [kind, names] of Object.entries(NAMES) as [Sort, string][])
    for (const name of names.split(/\|\s*/)) {
      const known = kinds.get(name)
      kinds.set(name, known === undefined || known === kind ? kind : null)
    }
  return new Map([...kinds].filter((entry): entry is [string, Sort] => entry[1] !== null))
}
