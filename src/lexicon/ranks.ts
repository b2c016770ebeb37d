/**
 * Ranks and offices before a name as they are shortened without a dot in Britain, Ireland, Africa and South Asia, as
 * written. Source: our own list, after the ranks of police forces, armies and councils.
 */
export const SHORT_RANKS: ReadonlySet<string> = new Set(
  (
    'ACP ADGP AIG Atty API ASI ASP Ald Brig Capt Cdr Ch Cllr Cmdr Con Const Coun Cpl CSP DCI DCP DCS DI DIG DS DSP DySP Det Flt Gp IGP Insp Ldr Lieut Garda MHA MLC MNA MPL PC PCSO PCol PCpl PCpt PGen PI PLt PLtCol PMaj PSI PSSg Pte SHO ' +
    'CPT PFC SFC SSG SSP Sgt Sqn Supt TD WO WPC Wg Col Gen Lt Maj'
  ).split(' '),
)

/** Those that are given names as well: `Con Murphy`, `Maj Lindqvist`. */
export const RANKS_OR_NAMES: ReadonlySet<string> = new Set('Col Con Gen Maj'.split(' '))

/** Ranks written out, as written. Source: our own list. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'Admiral Brigadier Captain Colonel Commander Commodore Corporal General Inspector Lieutenant Major Marshal Rear ' +
    'Sergeant Superintendent'
  ).split(' '),
)

/** Offices written out before a name that nobody has for a name, as written. Source: our own list. */
export const OFFICES_BEFORE: ReadonlySet<string> = new Set(
  (
    'Alderman Alderwoman Assemblyman Assemblymember Assemblywoman Congressman Congresswoman Assessor Bailiff Councilmember Councilwoman Freeholder Jailer Ombudsman Ombudswoman ' +
    'Patrolman Prothonotary Sarpanch Selectman Selectwoman Tehsildar Undersheriff'
  ).split(' '),
)

/** Ranks of the police in South Asia, which go by their letters. Source: our own list. */
export const POLICE_RANKS: ReadonlySet<string> = new Set(
  'ACP ADGP AIG ASI ASP DCP DIG DSP DySP IGP SHO SSP'.split(' '),
)
