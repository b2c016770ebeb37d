/**
 * What only news of one country is full of, by that country: organizations (lower case) and places (as their rows have
 * them) that nobody else has, and which bodies news there calls by a bare name that others have too. Source: our own list.
 */
export interface CountrySigns {
  readonly country: string
  readonly organizations: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

const list = (text: string): ReadonlySet<string> => new Set(text.split('|'))

export const COUNTRY_SIGNS: readonly CountrySigns[] = [
  {
    country: 'us',
    organizations: list(
      'gop|g.o.p.|republican party|republican national committee|democratic national committee|rnc|dnc|fbi|f.b.i.|' +
        'federal bureau of investigation|cia|c.i.a.|central intelligence agency|nra|national rifle association|' +
        'house republicans|house democrats|house gop|senate republicans|senate democrats|senate gop|' +
        'republicans|democrats|internal revenue service|irs|environmental protection agency|epa',
    ),
    places: list('White House|Capitol Hill|U.S. Capitol|Capitol|Pentagon'),
    bodies: list('congress|treasury|cabinet|federal government'),
  },
  {
    country: 'gb',
    organizations: list(
      'labour|labour party|tories|conservatives|conservative party|liberal democrats|lib dems|nhs|house of commons|house of lords|' +
        'home office|scotland yard|metropolitan police|met police|ofsted|ofcom|bank of england|snp|ukip',
    ),
    places: list('Downing Street|Westminster|Whitehall'),
    bodies: list('parliament|treasury|cabinet|home office|foreign office'),
  },
]
