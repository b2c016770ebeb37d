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
robert bosch|russell reynolds|sallie mae|sara lee|smith barney|ted baker|tim hortons|touche ross|william hill|wood mackenzie`
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
jd wetherspoon|jh whitney|jm smucker|jp morgan|ll bean|ls starrett|mj gleeson|ms amlin|pj hegarty|ph glatfelter|
pz cussons|rh macy|rj reynolds|rl polk|rr donnelley|rw baird|sc johnson|sg warburg|tj hughes|tj maxx|vf corp|wh smith|wl gore|wl ross|wm morrison|
wp carey|wr berkley|wr grace|wr hambrecht|ww grainger`
    .split('|')
    .map(name => name.trim()),
)
