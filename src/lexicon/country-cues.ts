/**
 * Words by which a paper shows in which country it is at home: institutions, parties, money, games. Lower case, at most two words.
 * Source: our own list.
 */
const CUES: Readonly<Record<string, string>> = {
  US: `sheriff|sheriffs|high school|police department|fire department|school board|school district|county commissioners|
county commission|selectmen|selectman|alderman|aldermen|trooper|troopers|grand jury|district attorney|interstate|medicaid|congressman|
congresswoman|touchdown|touchdowns|quarterback|varsity|state police|state senator|city manager|highway patrol|national guard|fbi|gop|
zip code|homecoming|sophomore|zoning|arraigned|arraignment|misdemeanor|felony|community college|realtor|realtors|commissioners|
freshman|nfl|nba|ncaa|republicans|first-degree|second-degree|methodist church|baptist church|sales tax|elementary school|
elementary schools|middle school|councilman|councilwoman|councilmember|vice mayor|city commissioners|county jail|
county courthouse|deputies|spring break|grader|graders|11th-grade|12th-grade|10th-grade|9th-grade|ninth-grade|neighbor|neighbors|
neighborhood|neighborhoods|sidewalk|sidewalks|public works|fiscal year|school year|superintendent|percent|gasoline|highway|
community center|recreation center|recycling center|police chief|fire chief|city hall|property taxes|state trooper`,
  GB: `pence|nhs|crown court|constabulary|premier league|county council|borough council|parish council|tory|tories|ofsted|councillor|
councillors|pensioner|pensioners|lib dem|lib dems|primary school|magistrates|petrol|detectives|mps|bafta`,
  IE: `garda|gardaí|gardai|taoiseach|tánaiste|dáil|oireachtas|fianna fáil|sinn féin|fine gael|gaa`,
  CA: `rcmp|loonie|mpp|ndp|first nations`,
  AU: `afl|nrl|asx|aboriginal|wallabies|bushfire|bushfires`,
  NZ: `nzx|maori|māori|all blacks`,
  IN: `crore|crores|lakh|lakhs|lok sabha|rajya sabha|panchayat|bjp|tehsil|taluk`,
  BD: `upazila|awami league`,
  PH: `barangay|barangays`,
  MY: `ringgit|umno`,
  ID: `rupiah`,
  TH: `baht`,
  CN: `yuan|renminbi|politburo`,
  JP: `yen|nikkei`,
  RU: `rouble|roubles|ruble|rubles|duma|kremlin`,
  UA: `hryvnia`,
  IL: `knesset|shekel|shekels`,
  NG: `naira|efcc`,
  GH: `cedi|cedis`,
  ZA: `eskom|anc|cosatu`,
  ZW: `zanu-pf`,
  BR: `reais`,
  DE: `bundestag|bundesliga`,
  PL: `zloty|sejm`,
  HU: `forint`,
}

/** The ISO 3166-1 code of the country that a word or two stand for. */
export const COUNTRY_CUES: ReadonlyMap<string, string> = new Map(
  Object.entries(CUES).flatMap(([country, words]) =>
    words.split('|').map(word => [word.trim(), country] as const),
  ),
)
