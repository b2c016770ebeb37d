/**
 * Bodies that an office belongs to by its name. Lower case. Source: our own lists.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** Offices of one body each, with what that is called in plain order, without its country. */
export const OFFICE_BODIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    senator: 'senate',
    sen: 'senate',
    representative: 'house|house representatives',
    rep: 'house|house representatives',
    congressman: 'house|house representatives',
    congresswoman: 'house|house representatives',
    'house speaker': 'house|house representatives',
    justice: 'supreme court',
    'chief justice': 'supreme court',
    'attorney general': 'justice department',
    'secretary of state': 'state department',
    officer: 'police|police department',
    'police officer': 'police|police department',
    'police chief': 'police|police department',
    'chief of police': 'police|police department',
    'police spokesman': 'police|police department',
    'police spokeswoman': 'police|police department',
  }).map(([office, bodies]) => [office, words(bodies)]),
)

/** What the body of a minister or a secretary is called, behind what it deals with. */
export const PORTFOLIO_BODIES = words('department|ministry|office')

/** Words before an office that say nothing of whose it is. */
export const BEFORE_OFFICE = words(
  'acting|deputy|democratic|ex|fellow|former|gop|independent|interim|republican|then|us|u.s',
)
