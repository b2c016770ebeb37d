/**
 * Words in the name of an institution that sits where its name says: `Polk County Sheriff's Office`.
 * Lower case. Source: our own list.
 */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
  `academy administration agency airport ambulance area army assembly association authority bar board borough brigade bureau
cabinet cathedral center centre chamber charter church city clinic coalition college command commission committee community
consulate constabulary coroner council county court courthouse democrats department detention diocese district division drug education elementary
ems embassy emergency exchange federation fire firefighters foundation gop government guard health high hospital house housing
independent institute jail judicial junior law legislature library medical metro metropolitan middle military ministry
mission mosque municipal museum national office parish parks parliament parole partnership patrol pharmacy planning police port
prefecture pd prison prosecutor public rcmp recreation republicans regional rescue residents school schools senate services sheriff
sheriff's society state stock superior supreme synagogue technical temple town trade training transit tribunal union university
utilities village volunteer water works workforce youth zoning zoo`.split(/\s+/),
)

/** Of these the ones that are called after people too. */
export const CALLED_AFTER: ReadonlySet<string> = new Set(
  'academy cabinet center centre college exchange foundation government institute law library museum society university'.split(
    ' ',
  ),
)

/** Last words of names that are institutions and no places, whoever marked them. Lower case. Source: our own list. */
export const INSTITUTION_ENDS: ReadonlySet<string> = new Set(
  `academy administration association bank church clinic college commission company council court department hospital inc institute jail
ministry office parliament police prison racing regime republicans democrats school schools society university`.split(
    /\s+/,
  ),
)
