/** Honorifics that tell a person's gender; lower case, without dots. Source: our own list. */
export const FEMALE_HONORIFICS: ReadonlySet<string> = new Set([
  'baroness',
  'dame',
  'duchess',
  'lady',
  'madam',
  'madame',
  'miss',
  'mme',
  'mrs',
  'ms',
  'princess',
  'queen',
  'sister',
])
export const MALE_HONORIFICS: ReadonlySet<string> = new Set([
  'baron',
  'brother',
  'duke',
  'father',
  'king',
  'lord',
  'monsieur',
  'mr',
  'prince',
  'sir',
])

/** Titles of rulers and their families, who go by their given names. Lower case, no dots. */
export const REGNAL_TITLES: ReadonlySet<string> = new Set(
  'emir emperor empress king pope prince princess queen sultan'.split(' '),
)

/** Titles of peers, who have the place of theirs behind `of`, though a university or a team is called so. Lower case. */
export const PEER_TITLES: ReadonlySet<string> = new Set(
  'baron baroness countess duchess duke earl marquess viscount'.split(' '),
)

/** Honorifics that say nothing of what a person does. Lower case, no dots. */
export const PLAIN_HONORIFICS: ReadonlySet<string> = new Set([
  'dame',
  'dr',
  'hon',
  'madam',
  'madame',
  'miss',
  'mme',
  'mr',
  'mrs',
  'ms',
  'mx',
  'sir',
])

/** Those and ranks of nobility and clergy: what stands between what somebody does and the name (`sports minister Lord Avery`). Lower case, no dots. */
export const BETWEEN_ROLE_AND_NAME: ReadonlySet<string> = new Set([
  ...PLAIN_HONORIFICS,
  ...'atty baron baroness baronet countess earl engr lady lord prof rev revd reverend viscount viscountess'.split(
    ' ',
  ),
])

/**
 * Courtesy titles of South Asia, South-East Asia and West Africa that papers write as the first words of a name
 * (`Datuk Seri Anwar Ibrahim`, `Shri Narendra Modi`): no part of who it is. Lower case, no dots.
 */
export const COURTESY_TITLES: ReadonlySet<string> = new Set([
  'alhaja',
  'alhaji',
  'dato',
  'dato sri',
  'datin',
  'datuk',
  'datuk seri',
  'encik',
  'engr',
  'hajia',
  'hajiya',
  'hrh',
  'mallam',
  'otunba',
  'puan',
  'shri',
  'shrimati',
  'smt',
  'tan sri',
  'ustaz',
  'yb',
])

/** Titles that a name keeps when it is written without the given name (`Emperor Norton`, `Miss Lane`). Lower case, no dots. */
export const NAME_TITLES: ReadonlySet<string> = new Set([
  ...FEMALE_HONORIFICS,
  ...MALE_HONORIFICS,
  'ambassador',
  'archbishop',
  'ayatollah',
  'bishop',
  'capt',
  'captain',
  'cardinal',
  'chancellor',
  'chief',
  'commissioner',
  'constable',
  'corporal',
  'coun',
  'couns',
  'councillor',
  'councilman',
  'councilwoman',
  'delegate',
  'deputy',
  'detective',
  'inspector',
  'lieutenant',
  'officer',
  'superintendent',
  'trooper',
  'col',
  'colonel',
  'congressman',
  'congresswoman',
  'dr',
  'emperor',
  'empress',
  'gen',
  'general',
  'gov',
  'governor',
  'hon',
  'imam',
  'judge',
  'justice',
  'lt',
  'maj',
  'major',
  'mayor',
  'minister',
  'pastor',
  'pope',
  'premier',
  'president',
  'prof',
  'professor',
  'rabbi',
  'rep',
  'rev',
  'reverend',
  'saint',
  'secretary',
  'sen',
  'senator',
  'sgt',
  'sergeant',
  'sheikh',
  'sheriff',
  'st',
  'sultan',
])
