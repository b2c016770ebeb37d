/** Words that newspapers are called by, alone and in pairs (`Herald-Leader`). Source: written by hand. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  `Advertiser Advocate American Argus Banner Beacon Bee Bulletin Call Chronicle Citizen Commercial Constitution Courier
Democrat Dispatch Eagle Enterprise Examiner Express Forum Free Gazette Globe Guardian Herald Independent Inquirer
Intelligencer Item Journal Leader Ledger Mail Mercury Messenger Mirror Monitor News Observer Picayune Pilot Plain Post
Press Record Recorder Register Reporter Republic Republican Review Sentinel Spectator Standard Star State Sun Telegram
Telegraph Times Tribune Union Voice World`.split(/\s+/),
)

/** When papers come out, as their names say. */
export const PAPER_TIMES: ReadonlySet<string> = new Set(
  'Daily Evening Morning Saturday Sunday Weekly'.split(' '),
)
