/**
 * How newspapers shorten states and provinces: ISO 3166-2 code | short forms | demonyms.
 * Source: our own table after the Associated Press and Canadian Press styles and the postal codes.
 */
const TABLE = `
US-AL|Ala.;AL|Alabaman;Alabamian
US-AK|AK|Alaskan
US-AZ|Ariz.;AZ|Arizonan
US-AR|Ark.;AR|Arkansan
US-CA|Calif.;Cal.;CA|Californian
US-CO|Colo.;CO|Coloradan
US-CT|Conn.;CT|
US-DE|Del.;DE|Delawarean
US-DC|D.C.;DC;D.C;District of Columbia|
US-FL|Fla.;FL|Floridian
US-GA|Ga.;GA|
US-HI|HI|Hawaiian
US-ID|ID|Idahoan
US-IL|Ill.;IL|Illinoisan
US-IN|Ind.;IN|Hoosier
US-IA|IA|Iowan
US-KS|Kan.;Kans.;KS|Kansan
US-KY|Ky.;KY|Kentuckian
US-LA|La.;LA|Louisianan
US-ME|ME|Mainer
US-MD|Md.;MD|Marylander
US-MA|Mass.;MA|
US-MI|Mich.;MI|Michigander
US-MN|Minn.;MN|Minnesotan
US-MS|Miss.;MS|Mississippian
US-MO|Mo.;MO|Missourian
US-MT|Mont.;MT|Montanan
US-NE|Neb.;Nebr.;NE|Nebraskan
US-NV|Nev.;NV|Nevadan
US-NH|N.H.;NH|
US-NJ|N.J.;NJ|New Jerseyan
US-NM|N.M.;NM|New Mexican
US-NY|N.Y.;NY|New Yorker
US-NC|N.C.;NC|North Carolinian
US-ND|N.D.;N. Dak.;N.Dak.;ND|North Dakotan
US-OH|OH|Ohioan
US-OK|Okla.;OK|Oklahoman
US-OR|Ore.;OR|Oregonian
US-PA|Pa.;Penn.;PA|Pennsylvanian
US-RI|R.I.;RI|Rhode Islander
US-SC|S.C.;SC|South Carolinian
US-SD|S.D.;S. Dak.;S.Dak.;SD|South Dakotan
US-TN|Tenn.;TN|Tennessean
US-TX|Tex.;TX|Texan
US-UT|UT|Utahn
US-VT|Vt.;VT|Vermonter
US-VA|Va.;VA|Virginian
US-WA|Wash.;WA|
US-WV|W.Va.;W. Va.;WV|West Virginian
US-WI|Wis.;Wisc.;WI|Wisconsinite
US-WY|Wyo.;WY|
CA-AB|Alta.;AB|Albertan
CA-BC|B.C.;BC|British Columbian
CA-MB|Man.;MB|Manitoban
CA-NB|N.B.;NB|
CA-NL|N.L.;Nfld.;NL|Newfoundlander
CA-NS|N.S.;NS|Nova Scotian
CA-NT|N.W.T.;NWT|
CA-ON|Ont.;ON|Ontarian
CA-PE|P.E.I.;PEI|
CA-QC|Que.;QC|Quebecer;Quebecker;Québécois
CA-SK|Sask.;SK|
AU-NSW|N.S.W.;NSW|
AU-QLD|Qld.;QLD|Queenslander
AU-SA|S.A.|South Australian
AU-NT|N.T.|Territorian
AU-TAS|Tas.;TAS|Tasmanian
AU-VIC|Vic.;VIC|
AU-WA|W.A.;WA|West Australian
AU-ACT|A.C.T.;ACT|
GB-ENG||English;Englishman
GB-SCT||Scottish;Scots;Scot
GB-WLS||Welsh
GB-NIR|N. Ireland|Northern Irish
ES-CT||Catalan
ES-PV||Basque
IT-82||Sicilian
IT-88||Sardinian
DE-BY||Bavarian
`

/** A subdivision's short forms, each of which may follow a town after a comma, and its demonyms. */
export interface StateAbbreviation {
  /** ISO 3166-2 */
  readonly code: string
  readonly short: readonly string[]
  readonly demonyms: readonly string[]
}

/** `N.J.` is written `N. J.` too. */
const withSpace = (form: string) =>
  /^\p{Lu}\.\p{Lu}\.$/u.test(form) ? [form, form.replace('.', '. ')] : [form]
const list = (cell: string) => (cell ? cell.split(';') : [])

export const STATE_ABBREVIATIONS: readonly StateAbbreviation[] = TABLE.trim()
  .split('\n')
  .map(line => {
    const [code = '', short = '', demonyms = ''] = line.split('|')
    return { code, short: list(short).flatMap(withSpace), demonyms: list(demonyms) }
  })
