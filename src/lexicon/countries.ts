/**
 * Countries and territories: ISO 3166-1 alpha-2 | English name | latitude | longitude | other names | demonyms.
 * Source: our own table; codes are ISO 3166-1, points are rounded middles of the country (as gazetteers give them).
 */
const TABLE = `
AD|Andorra|42.55|1.58||Andorran
AE|United Arab Emirates|23.75|54.5|UAE;Emirates|Emirati
AF|Afghanistan|33|66||Afghan
AG|Antigua and Barbuda|17.05|-61.8|Antigua & Barbuda|Antiguan;Barbudan
AI|Anguilla|18.22|-63.05||Anguillan
AL|Albania|41|20||Albanian
AM|Armenia|40.25|45||Armenian
AO|Angola|-12.5|18.5||Angolan
AQ|Antarctica|-80|0||
AR|Argentina|-34|-64|Argentine Republic|Argentine;Argentinian;Argentinean
AS|American Samoa|-14.32|-170.74||American Samoan
AT|Austria|47.33|13.33||Austrian
AU|Australia|-25|134|Oz|Australian;Aussie
AW|Aruba|12.52|-69.97||Aruban
AX|Åland Islands|60.2|20|Åland|
AZ|Azerbaijan|40.5|47.5||Azerbaijani;Azeri
BA|Bosnia and Herzegovina|44.25|17.83|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian;Herzegovinian
BB|Barbados|13.17|-59.53||Barbadian;Bajan
BD|Bangladesh|24|90||Bangladeshi
BE|Belgium|50.75|4.5||Belgian
BF|Burkina Faso|12.5|-1.67|Burkina|Burkinabe;Burkinabé
BG|Bulgaria|42.67|25.25||Bulgarian
BH|Bahrain|26.03|50.55||Bahraini
BI|Burundi|-3.5|30||Burundian
BJ|Benin|9.5|2.25||Beninese
BL|Saint Barthélemy|17.91|-62.84|St. Barts;St. Barths|
BM|Bermuda|32.3|-64.78||Bermudian;Bermudan
BN|Brunei|4.5|114.67|Brunei Darussalam|Bruneian
BO|Bolivia|-17|-65|Plurinational State of Bolivia|Bolivian
BQ|Bonaire, Sint Eustatius and Saba|12.18|-68.25|Caribbean Netherlands|
BR|Brazil|-10|-53|Brasil|Brazilian
BS|Bahamas|24|-76||Bahamian
BT|Bhutan|27.5|90.5||Bhutanese
BW|Botswana|-22|24||Botswanan;Motswana;Batswana
BY|Belarus|53|28|Belorussia;Byelorussia|Belarusian;Belarussian;Byelorussian
BZ|Belize|17.25|-88.75||Belizean
CA|Canada|60|-96||Canadian
CC|Cocos Islands|-12.17|96.84|Keeling Islands|
CD|Democratic Republic of the Congo|-2.5|23.5|DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Congo;Zaire|Congolese
CF|Central African Republic|7|21||Central African
CG|Republic of the Congo|-1|15.5|Congo-Brazzaville;Congo Republic;Republic of Congo|
CH|Switzerland|47|8.01||Swiss
CI|Ivory Coast|8|-5.5|Côte d'Ivoire;Cote d'Ivoire|Ivorian
CK|Cook Islands|-21.23|-159.78||Cook Islander
CL|Chile|-31|-71||Chilean
CM|Cameroon|6|12.5|Cameroun|Cameroonian
CN|China|35|104|People's Republic of China;PRC;Mainland China|Chinese
CO|Colombia|4|-73.25||Colombian
CR|Costa Rica|10|-84||Costa Rican
CU|Cuba|22|-79.5||Cuban
CV|Cape Verde|16|-24|Cabo Verde|Cape Verdean
CW|Curaçao|12.17|-69|Curacao|Curaçaoan
CX|Christmas Island|-10.49|105.63||
CY|Cyprus|35|33||Cypriot
CZ|Czech Republic|49.75|15|Czechia|Czech
DE|Germany|51.5|10.5|Federal Republic of Germany;West Germany;East Germany|German
DJ|Djibouti|11.5|42.5||Djiboutian
DK|Denmark|56|10||Danish;Dane
DM|Dominica|15.5|-61.33||
DO|Dominican Republic|19|-70.67||
DZ|Algeria|28|3||Algerian
EC|Ecuador|-1.25|-78.25||Ecuadorian;Ecuadorean
EE|Estonia|59|26||Estonian
EG|Egypt|27|30||Egyptian
EH|Western Sahara|24.5|-13||Sahrawi
ER|Eritrea|15|39||Eritrean
ES|Spain|40|-4|España|Spanish;Spaniard
ET|Ethiopia|8|38||Ethiopian
FI|Finland|64|26||Finnish;Finn
FJ|Fiji|-18|178||Fijian
FK|Falkland Islands|-51.75|-59.17|Falklands;Malvinas|
FM|Micronesia|6.92|158.18|Federated States of Micronesia|Micronesian
FO|Faroe Islands|62|-7|Faroes;Faeroe Islands|Faroese
FR|France|46|2||French;Frenchman;Frenchmen;Frenchwoman
GA|Gabon|-1|11.75||Gabonese
GB|United Kingdom|54.76|-2.7|UK;U.K.;Britain;Great Britain|British;Briton;Brit
GD|Grenada|12.12|-61.67||Grenadian
GE|Georgia|42|43.5|Republic of Georgia|Georgian
GF|French Guiana|4|-53||
GG|Guernsey|49.58|-2.33||
GH|Ghana|8.1|-1.2||Ghanaian;Ghanian
GI|Gibraltar|36.14|-5.35||Gibraltarian
GL|Greenland|72|-40||Greenlandic;Greenlander
GM|Gambia|13.5|-15.5|The Gambia|Gambian
GN|Guinea|10.83|-10.67|Guinea-Conakry|Guinean
GP|Guadeloupe|16.25|-61.58||
GQ|Equatorial Guinea|1.7|10.53||Equatorial Guinean;Equatoguinean
GR|Greece|39|22||Greek
GS|South Georgia and the South Sandwich Islands|-54.5|-37||
GT|Guatemala|15.5|-90.25||Guatemalan
GU|Guam|13.45|144.76||Guamanian
GW|Guinea-Bissau|12|-15|Guinea Bissau|
GY|Guyana|5|-59||Guyanese
HK|Hong Kong|22.25|114.17||Hong Konger;Hongkonger
HN|Honduras|15|-86.5||Honduran
HR|Croatia|45.17|15.5||Croatian;Croat
HT|Haiti|19|-72.42||Haitian
HU|Hungary|47|20||Hungarian
ID|Indonesia|-5|120||Indonesian
IE|Ireland|53|-8|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen
IL|Israel|31.5|34.75||Israeli
IM|Isle of Man|54.25|-4.5||Manx
IN|India|22|79||Indian
IO|British Indian Ocean Territory|-6|72|Chagos Islands|
IQ|Iraq|33|44||Iraqi
IR|Iran|32|53|Islamic Republic of Iran;Persia|Iranian;Persian
IS|Iceland|65|-18||Icelandic;Icelander
IT|Italy|42.83|12.83|Italia|Italian
JE|Jersey|49.22|-2.12||
JM|Jamaica|18.17|-77.25||Jamaican
JO|Jordan|31|36|Hashemite Kingdom of Jordan|Jordanian
JP|Japan|36|138.2||Japanese
KE|Kenya|1|38||Kenyan
KG|Kyrgyzstan|41.5|75|Kyrgyz Republic;Kirghizia|Kyrgyz
KH|Cambodia|13|105|Kampuchea|Cambodian;Khmer
KI|Kiribati|1.42|173||
KM|Comoros|-12.17|44.25||Comoran;Comorian
KN|Saint Kitts and Nevis|17.33|-62.75|St. Kitts;St. Kitts and Nevis|Kittitian
KP|North Korea|40|127|Democratic People's Republic of Korea;DPRK;D.P.R.K.|North Korean
KR|South Korea|36.5|127.75|Republic of Korea;ROK;S. Korea|South Korean
KW|Kuwait|29.5|47.75||Kuwaiti
KY|Cayman Islands|19.5|-80.67|Caymans|Caymanian
KZ|Kazakhstan|48|68||Kazakh;Kazakhstani
LA|Laos|18|105|Lao People's Democratic Republic|Laotian;Lao
LB|Lebanon|33.83|35.83||Lebanese
LC|Saint Lucia|13.88|-60.97||Saint Lucian;St. Lucian
LI|Liechtenstein|47.17|9.53||Liechtensteiner
LK|Sri Lanka|7.75|80.75|Ceylon|Sri Lankan
LR|Liberia|6.5|-9.5||Liberian
LS|Lesotho|-29.5|28.25||Basotho
LT|Lithuania|55.42|24||Lithuanian
LU|Luxembourg|49.75|6.17|Luxemburg|Luxembourgish;Luxembourger
LV|Latvia|57|25||Latvian
LY|Libya|28|17||Libyan
MA|Morocco|32|-5||Moroccan
MC|Monaco|43.73|7.42||Monegasque;Monacan
MD|Moldova|47.25|28.58|Republic of Moldova;Moldavia|Moldovan
ME|Montenegro|42.5|19.3||Montenegrin
MF|Saint Martin|18.08|-63.06||
MG|Madagascar|-20|47||Malagasy
MH|Marshall Islands|7.11|171.24||Marshallese
MK|North Macedonia|41.67|21.75|Macedonia;FYROM|Macedonian
ML|Mali|18|-2||Malian
MM|Myanmar|21|96|Burma|Burmese;Myanmarese
MN|Mongolia|46|105||Mongolian
MO|Macau|22.2|113.55|Macao|Macanese
MP|Northern Mariana Islands|15.21|145.75||
MQ|Martinique|14.67|-61||
MR|Mauritania|20.26|-10.37||Mauritanian
MS|Montserrat|16.75|-62.2||Montserratian
MT|Malta|35.92|14.43||Maltese
MU|Mauritius|-20.3|57.58||Mauritian
MV|Maldives|3.2|73||Maldivian
MW|Malawi|-13.5|34||Malawian
MX|Mexico|23|-102|México|Mexican
MY|Malaysia|2.5|112.5||Malaysian
MZ|Mozambique|-18.25|35||Mozambican
NA|Namibia|-22|17||Namibian
NC|New Caledonia|-21.5|165.5||New Caledonian
NE|Niger|18|9||Nigerien
NF|Norfolk Island|-29.04|167.95||
NG|Nigeria|10|8||Nigerian
NI|Nicaragua|13|-85||Nicaraguan
NL|Netherlands|52.25|5.75|Holland|Dutch;Dutchman;Dutchmen
NO|Norway|62|10||Norwegian
NP|Nepal|28|84||Nepali;Nepalese
NR|Nauru|-0.52|166.93||Nauruan
NU|Niue|-19.03|-169.87||Niuean
NZ|New Zealand|-42|174|NZ;Aotearoa|New Zealander;Kiwi
OM|Oman|21|57||Omani
PA|Panama|9|-80|Panamá|Panamanian
PE|Peru|-10|-75.25|Perú|Peruvian
PF|French Polynesia|-15|-140||
PG|Papua New Guinea|-6|147|PNG|Papua New Guinean
PH|Philippines|13|122||Philippine;Filipino;Filipina
PK|Pakistan|30|70||Pakistani
PL|Poland|52|20||Polish;Pole
PM|Saint Pierre and Miquelon|46.83|-56.33||
PN|Pitcairn|-25.07|-130.1|Pitcairn Islands|
PR|Puerto Rico|18.25|-66.5||Puerto Rican
PS|Palestine|31.92|35.2|Palestinian Territories;Palestinian territories;Occupied Palestinian Territories;State of Palestine|Palestinian
PT|Portugal|39.69|-8.13||Portuguese
PW|Palau|7.5|134.57||Palauan
PY|Paraguay|-22.99|-57.99||Paraguayan
QA|Qatar|25.5|51.25||Qatari
RE|Réunion|-21.1|55.6|Reunion|
RO|Romania|46.25|25.25||Romanian
RS|Serbia|44.82|20.46||Serbian;Serb
RU|Russia|60|100|Russian Federation|Russian
RW|Rwanda|-2|30||Rwandan
SA|Saudi Arabia|25|45|Kingdom of Saudi Arabia|Saudi Arabian;Saudi
SB|Solomon Islands|-8|159|Solomons|Solomon Islander
SC|Seychelles|-4.58|55.67||Seychellois
SD|Sudan|16|30||Sudanese
SE|Sweden|62|15||Swedish;Swede
SG|Singapore|1.37|103.8||Singaporean
SH|Saint Helena|-15.95|-5.7|St. Helena|
SI|Slovenia|46.08|15||Slovenian;Slovene
SJ|Svalbard and Jan Mayen|78|20|Svalbard|
SK|Slovakia|48.67|19.5|Slovak Republic|Slovak;Slovakian
SL|Sierra Leone|8.5|-11.5||Sierra Leonean
SM|San Marino|43.94|12.46||Sammarinese
SN|Senegal|14.5|-14.25||Senegalese
SO|Somalia|7|47||Somali;Somalian
SR|Suriname|4|-56|Surinam|Surinamese
SS|South Sudan|7.5|30||South Sudanese
ST|São Tomé and Príncipe|1|7|Sao Tome and Principe|
SV|El Salvador|13.83|-88.92||Salvadoran;Salvadorean
SX|Sint Maarten|18.04|-63.07||
SY|Syria|35|38|Syrian Arab Republic|Syrian
SZ|Eswatini|-26.5|31.5|Swaziland|Swazi
TC|Turks and Caicos Islands|21.73|-71.58|Turks and Caicos|
TD|Chad|15|19||Chadian
TG|Togo|8.67|1.08||Togolese
TH|Thailand|15.5|101|Siam|Thai
TJ|Tajikistan|38.92|71.25||Tajik;Tajikistani
TK|Tokelau|-9.17|-171.82||
TL|Timor-Leste|-8.83|125.75|East Timor|Timorese;East Timorese
TM|Turkmenistan|39.75|59.67||Turkmen
TN|Tunisia|34|9||Tunisian
TO|Tonga|-20|-175||Tongan
TR|Turkey|39.06|34.91|Türkiye;Turkiye|Turkish;Turk
TT|Trinidad and Tobago|11|-61|Trinidad & Tobago;Trinidad|Trinidadian;Tobagonian
TV|Tuvalu|-8.52|179.14||Tuvaluan
TW|Taiwan|24|121|Republic of China;Chinese Taipei|Taiwanese
TZ|Tanzania|-6|35||Tanzanian
UA|Ukraine|49|32||Ukrainian
UG|Uganda|1.25|32.5||Ugandan
US|United States|39.76|-98.5|US;U.S.;USA;U.S.A.;United States of America;America;The States;U.S|American
UY|Uruguay|-33|-56||Uruguayan
UZ|Uzbekistan|41.67|63.83||Uzbek;Uzbekistani
VA|Vatican City|41.9|12.45|Vatican;Holy See|
VC|Saint Vincent and the Grenadines|13.08|-61.2|St. Vincent|Vincentian
VE|Venezuela|8|-66|Bolivarian Republic of Venezuela|Venezuelan
VG|British Virgin Islands|18.5|-64.5|BVI|
VI|U.S. Virgin Islands|18.34|-64.79|US Virgin Islands;Virgin Islands|
VN|Vietnam|16.17|107.83|Viet Nam;North Vietnam;South Vietnam|Vietnamese
VU|Vanuatu|-16|167||Vanuatuan;Ni-Vanuatu
WF|Wallis and Futuna|-13.3|-176.2||
WS|Samoa|-13.8|-172.18|Western Samoa|Samoan
XK|Kosovo|42.58|21||Kosovar;Kosovan
YE|Yemen|15.5|47.5||Yemeni
YT|Mayotte|-12.83|45.17||
ZA|South Africa|-29|24|RSA|South African
ZM|Zambia|-14.33|28.5||Zambian
ZW|Zimbabwe|-19|29.75||Zimbabwean
`

/** A country as the table gives it. */
export interface Country {
  /** ISO 3166-1 alpha-2 */
  readonly code: string
  readonly name: string
  readonly latitude: number
  readonly longitude: number
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
}

const list = (cell: string) => (cell ? cell.split(';') : [])

/** All countries and territories, by code. */
export const COUNTRIES: readonly Country[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [code = '', name = '', latitude, longitude, aliases = '', demonyms = ''] = line.split('|')
    return {
      code,
      name,
      latitude: Number(latitude),
      longitude: Number(longitude),
      aliases: list(aliases),
      demonyms: list(demonyms),
    }
  })
