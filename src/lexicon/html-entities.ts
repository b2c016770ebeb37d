// Characters that pages and feeds write as named entities. Source: HTML 4.01, chapter 24 (character entity references): Latin-1,
// and of the others what news text holds.

const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const OTHERS =
  'amp & lt < gt > quot " apos \' lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › ndash – mdash — hellip … bull • ' +
  'euro € trade ™ dagger † Dagger ‡ permil ‰ prime ′ Prime ″ minus − OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ' +
  'rarr → larr ← frasl ⁄ ne ≠ le ≤ ge ≥ infin ∞ asymp ≈'
const words = OTHERS.split(' ')

export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, i) => [name, i === 0 ? ' ' : String.fromCharCode(0xa0 + i)] as const),
  ...words.flatMap((name, i) => (i % 2 === 0 ? [[name, words[i + 1]!] as const] : [])),
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
])
