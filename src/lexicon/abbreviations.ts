/**
 * Abbreviations that keep their full stop, by what may follow them. Source: written for this project from common
 * English newspaper usage (titles, months, AP state abbreviations, company forms); all in lower case,
 * without the stop. Dotted forms such as `U.S.` and initials need no entry.
 */
export const ABBREVIATION_GROUPS = {
  /** stand before a name and never end a sentence */
  before: [
    'adm amb atty bishop brig capt cdr cmdr col comdr cpl det dist dr engr ens ft gen gov hon insp lt maj messrs mgr',
    'mme mr mrs ms msgr mt mx pfc pres prof pvt rep reps rev sen sens sgt spc st ste supt treas vs cf viz eg ie',
  ].join(' '),
  /** only before a figure: `No. 5`, `pp. 12`, `c. 1900` */
  number: 'art c ca ch eq fig figs no nos op p para pp pt rs sec ver vol vols',
  /** may stand inside or at the end of a sentence */
  either: [
    'al apt assn assoc ave bldg blvd bros co corp dept esq est etc ext hwy inc intl jr ltd mfg mgmt natl',
    'rd sq sr tel univ approx misc hrs mins lbs oz yr yrs mos jour v',
  ].join(' '),
  month: 'jan feb apr aug sept oct nov',
  /** also words or names: months and days only before a figure, a comma or a word in lower case */
  calendar: 'mar dec jun jul sep mon tue tues wed thu thur thurs fri sat sun',
  state: [
    'ala ariz ark calif colo fla ga kan kans ky md mich minn neb nebr nev okla penn penna tenn tex va vt wis wisc',
    'wyo alta ont que sask',
  ].join(' '),
  /** also words or names: only after a comma or a bracket (`Peoria, Ill.`) */
  placed: 'conn del ill ind la mass me miss mo mont ore pa wash cal ida man',
} as const

/** Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name. */
export const SENTENCE_STARTERS =
  'the a an it he she they we you this that these those in on at but and or so if when while after before for as by ' +
  'from with there his her their its our my who what how why where some many most all both each not however ' +
  'meanwhile also according although because since during despite under yet then now here nor more other ' +
  'officials police'

/** Verbs of speech in the forms that follow a quoted question: `"Why?" Smith asked.` */
export const ASKING_VERBS =
  'said says asked asks added adds replied told wrote wondered cried shouted exclaimed demanded joked quipped ' +
  'continued explained recalled worried tweeted'
