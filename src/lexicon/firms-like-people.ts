/**
 * Firms and brands that are called like somebody, a given name and a surname, and that news names far more often than whoever they
 * have the name of. Lower case. Source: our own list, after the indices of large firms.
 */
export const FIRMS_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  `alex brown|alfa romeo|andreessen horowitz|ann taylor|arthur andersen|aston martin|baker mckenzie|booz allen|carter holt harvey|charles schwab|clifford chance|
david jones|dean witter|dick smith electronics|drexel burnham|eddie bauer|edward jones|eli lilly|fannie mae|foster wheeler|freddie mac|fulton hogan|
fred perry|harley davidson|harvey norman|helena rubinstein|jack daniel|james capel|james hardie|jane street|jean coutu|jim beam|jimmy choo|john deere|johnnie walker|
johnson matthey|jp morgan|jones day|kate spade|kidder peabody|kleinwort benson|laura ashley|levi strauss|louis vuitton|mary kay|max factor|max mara|
merrill lynch|morgan grenfell|morgan stanley|mott macdonald|norton rose|oscar mayer|philip morris|piper jaffray|raymond james|
robert bosch|russell reynolds|sallie mae|sara lee|smith barney|ted baker|tim hortons|touche ross|william hill|wood mackenzie|
chase manhattan|christian dior|didi chuxing|didi kuaidi|elizabeth arden|estee lauder|grieveson grant|hannover re|hill samuel|hoare govett|hugo boss|legg mason|munich re|rowe pitman|
dagens naeringsliv|samuel montagu|square enix|stanley leisure|swiss re|william blair|yisrael hayom`
    .split('|')
    .map(name => name.trim()),
)

/**
 * The same of firms that begin with somebody's initials, as one word without dots: `JB Hunt`, `J.C. Penney`. Lower case.
 * Source: our own list, after the indices of large firms.
 */
export const FIRMS_BY_INITIALS: ReadonlySet<string> = new Set(
  `ac nielsen|ag barr|ag edwards|ag spanos|ah robins|aj bell|am best|ap moller|at cross|at kearney|bf goodrich|bp marsh|ch robinson|cr bard|
dr horton|ds smith|ef hutton|fw woolworth|gd searle|hb fuller|hj heinz|j sainsbury|jb hunt|jc penney|jd edwards|jd power|
jd wetherspoon|jh whitney|jm smucker|jp morgan|lf rothschild|ll bean|ls starrett|mj gleeson|ms amlin|pj hegarty|ph glatfelter|
pz cussons|rh macy|rj reynolds|rl polk|rr donnelley|rw baird|sc johnson|sg warburg|tj hughes|tj maxx|vf corp|wh smith|wl gore|wl ross|wm morrison|
wp carey|wr berkley|wr grace|wr hambrecht|ww grainger`
    .split('|')
    .map(name => name.trim()),
)

/**
 * Firms, agencies and papers of a single word that nobody is called, though it sounds like a surname or a town. Lower case.
 * Source: our own list, after the indices of large firms and the agencies of the press.
 */
export const FIRMS_OF_ONE_WORD: ReadonlySet<string> = new Set(
  `adecco aegon agip ahold alcan alcoa alcatel allianz allen-bradley amgen anadarko arby arcelor arkema aviva babyshambles basf bechtel bellingcat bertelsmann
bombardier braskem bridgestone buitoni bunge cadbury carillion carrefour celgene cemex centrica citic climatewire comcast
comerica conagra conoco corus danone debenhams deliveroo dexia diageo ebay energean engadget enron equinor eurofer eurogamer exelon exxon
fastjet findaway finmeccanica foxconn gallup gazprom genentech gilead gizmodo glencore google granta groupon grumman ha'aretz haaretz halliburton hanwha ha’aretz hechinger heineken henkel hynix
iberdrola ifop infineon infosys interfax isro izvestia komatsu kotaku kyocera lafarge lenovo lonrho lukoil lufthansa lyondell mattel
mediocredito medtronic michelin mitsubishi moderna monsanto nabisco nationale-nederlanden navistar nestle nokia norilsk northrop novartis nvidia ocado olivetti
palantir paribas pechiney pemex pepsico pernod petrobras petronas pirelli pravda primark qantas qualcomm raytheon regeneron renault
repsol rosneft ryanair sabena safran sanofi schlumberger siemens snamprogetti sonatrach spotify statoil stellantis stryker syngenta
tanjug telefonica telstra tencent tesco texaco thyssenkrupp tullow unilever unisys unocal vattenfall veolia vestas viacom vivendi
vodafone vodacom weyerhaeuser whirlpool wipro wirecard xiaomi yukos zeneca`.split(/\s+/),
)

/**
 * Firms that are called after two partners, without what stands between their names: `Duff and Phelps`. Lower case.
 * Source: our own list.
 */
export const FIRMS_OF_PARTNERS: ReadonlySet<string> = new Set(
  `abercrombie fitch|allen overy|arnold porter|babcock wilcox|bang olufsen|barnes noble|bausch lomb|black decker|brown root|brown williamson|
burson marsteller|clayton dubilier|coopers lybrand|covington burling|crosse blackwell|deloitte touche|dolce gabbana|dreyer traub|duff phelps|dun bradstreet|
ernst whinney|ernst young|fortnum mason|harland wolff|harper row|hellman friedman|hill knowlton|holland barrett|holland knight|johnson johnson|
kirkland ellis|latham watkins|lord taylor|marks spencer|marsh mclennan|miller rhoads|ogilvy mather|perkins coie|phillips drew|pratt whitney|
procter gamble|purvin gertz|reckitt benckiser|reckitt colman|ropes gray|saatchi saatchi|simon schuster|slaughter may|smith nephew|smith wesson|
standard poor|sullivan cromwell|tate lyle|taylor francis|wagner brown|williams connolly|young rubicam`
    .split('|')
    .map(name => name.trim()),
)
