/**
 * Words for people beside names: kin, offices, pronouns.
 * Source: written by hand from misread names and quotes in news; offices after newspaper style guides.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Kin whose name is a person’s: `her daughter, Chelsea`. */
export const KIN_NOUNS = list(
  'daughter son wife husband mother father brother sister girlfriend boyfriend fiance fiancee grandson ' +
    'granddaughter grandmother grandfather aunt uncle niece nephew cousin widow twin',
)

/** What one person is at a time, as written. No words that papers and firms are named by (`Observer`, `Champion`). */
export const OFFICES = list(
  'Officer Coroner Minister Secretary Commissioner Governor Mayor Sheriff Superintendent Attorney Prosecutor ' +
    'Magistrate Ombudsman Treasurer Comptroller Chancellor Premier Ambassador Inspector Ruler Sultan Emir ' +
    'Chairman Chairwoman Spokesman Spokeswoman Councillor Senator Lieutenant Sergeant Colonel Commander Constable ' +
    'Registrar Adviser Advisor',
)

/** Before `General` in an office: `Attorney General`. */
export const BEFORE_GENERAL = list(
  'Attorney Surgeon Inspector Solicitor Auditor Director Postmaster Governor Secretary',
)

/** Offices of two words whose last is a paper's or a firm's as well, as written. */
export const OFFICES_OF_TWO: ReadonlySet<string> = new Set(
  'Medical Examiner|District Collector|Tax Collector|District Attorney|Public Defender|County Clerk|City Clerk|Town Clerk|County Executive|County Judge|Fire Chief|Police Chief|Medical Officer'.split(
    '|',
  ),
)

/** Who speaks for or runs what the noun before means: a school teacher is no school’s in particular. */
export const ORGANIZATION_OFFICES = list(
  'spokesman spokeswoman spokesperson chairman chairwoman chair chief president governor captain boss founder ' +
    'head leader executive treasurer secretary',
)

/** What one is in the body of which the other is something else: `coach Ann Roe and captain Bo Lund`. Lower case. */
export const OFFICES_BESIDE = list(
  'captain ceo cfo chairman chairwoman co-founder coach coo coordinator counsel cto defender director editor founder goalkeeper manager midfielder officer president secretary spokesman spokeswoman striker treasurer winger',
)

/** Offices that only firms have, after `former`, `interim` and the like; lower case. */
export const FIRM_OFFICES: ReadonlySet<string> = new Set(
  (
    'ceo|cfo|coo|cto|chief executive|chief executive officer|chief financial officer|chief operating officer|' +
    'chief technology officer|chief marketing officer|chief investment officer|chief product officer|' +
    'chief commercial officer|chief revenue officer|chief strategy officer|chief business officer|chief people officer|' +
    'chief legal officer|chief growth officer|chief brand officer|' +
    'finance director|managing director|chief economist|chief strategist|chief scientist|chief analyst|general counsel|' +
    'executive vice president|executive vice-president|senior vice president|senior vice-president|' +
    'group vice president|group vice-president'
  ).split('|'),
)
/** Offices that only newspapers and magazines have; lower case. */
export const MEDIA_OFFICES: ReadonlySet<string> = new Set(
  'editor-in-chief|editor in chief|managing editor|executive editor|deputy editor'.split('|'),
)
/** Offices of whoever has no other body beside him, with what such a body is called; lower case. */
export const OFFICES_OF_BODIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    school: 'principal headteacher headmaster headmistress',
    university: 'dean provost vice-chancellor',
    team: 'coach manager',
    whoever: 'spokesman spokeswoman spokesperson',
  }).flatMap(([noun, offices]) => offices.split(' ').map(office => [office, noun] as const)),
)
/** Words before such an office that leave it one. */
export const BEFORE_FIRM_OFFICE = list(
  'acting co corporate deputy former global group interim regional then vice',
)

/** What somebody does to the body that he heads: `who chairs the trust`. */
export const HEADING_VERBS = list(
  'heads headed leads led runs ran chairs chaired directs directed founded co-founded manages managed edits edited',
)
/** What somebody does at, for or with the body that he belongs to: `who teaches at`. */
export const SERVING_VERBS = list(
  'works worked working teaches taught teaching practices practises practicing serves studies employed based',
)
/** Words between `who` and such a verb. */
export const BEFORE_SERVING = list('now also then previously currently formerly once long')

/** Who is sent to a state or a body and is not of it. */
export const ENVOYS = list('ambassador ambassador-designate envoy representative emissary observer nuncio')

/** Who is employed by a body where something stands behind `at`: `strategist at`. */
export const EMPLOYED = list(
  'strategist strategists analyst analysts economist economists manager managers trader traders broker brokers partner ' +
    'lawyer lawyers attorney attorneys consultant consultants executive executives researcher researchers scientist ' +
    'scientists professor lecturer practitioner fellow editor engineer engineers director developers employees executives designers layoffs staffers',
)

/** Who is with a firm: `analyst with`. */
export const MARKET_HANDS = list(
  'analyst analysts broker brokers economist economists strategist strategists trader traders',
)

/** The same of who heals, teaches or keeps a collection, and of any profession in `-ologist` and the like. */
const ALSO_EMPLOYED = list(
  'president associate curator nurse physician surgeon counselor counsellor coordinator administrator teacher instructor dean therapist ' +
    'pharmacist paramedic dietitian librarian archivist midwife',
)
export const isEmployed = (noun: string): boolean =>
  EMPLOYED.has(noun) || ALSO_EMPLOYED.has(noun) || /(?:ologist|ician|iatrist|ographer)$/.test(noun)

/** Who is of a firm or a body that he founded or runs: `co-founder of`. */
export const HEADS_OF_FIRMS = list(
  'founder co-founder cofounder CEO executive chairman chairwoman chair director',
)

/** Pronouns that name nobody and have no name beside them. */
export const SPEAKER_PRONOUNS = list('he she it they we i you who which that this those these him her them')
