import { DATABASE_LABELS } from '../lexicon/database-labels.ts'
import { LEFTOVER_LABELS, LEFTOVER_LINES } from '../lexicon/page-leftovers.ts'

/** A leftover is short; body prose of this length is never looked at. */
const LONGEST = 300
const LONGEST_LABELLED = 160
/** A caption of an agency's picture from its files tells of another day, at any length. */
const FILE_PHOTO = /^\(?file (?:photo|picture|image|photograph)\)?\s?[:–—-]/i
const LONGEST_CAPTION = 800
/** `LENGTH: 412 words`, `LOAD-DATE: May 15, 2019`: databases print their labels in capitals */
const DATABASE_LABEL = /^[\p{Lu} -]{4,24}(?=:)/u
/** What stands round a label: `Read more »`, `— Advertisement —`; a colon, dots and full stops only after it. */
const BEFORE = new Set(' *|·•»›>→←‹«_=–—-')
const AFTER = new Set([...BEFORE, ...':.…'])
const ODD_BLANK = /[^\S ]| {2}/
/** `Comments (12)` */
const COUNT = / ?\(\d{1,6}\)$/

const PATTERNS: readonly RegExp[] = [
  // `3 comments`, `12 Comments:`, `24 shares`
  /^\d{1,6} (?:comments?|shares?|replies|likes?)$/,
  // `AP Photo/Jane Doe`, `(Reuters Photo)`, `Getty Images`, `Jane Doe/Getty Images`
  /^\(?(?:[^\s]+ ){0,4}?(?:[^\s/]+\/)?(?:ap photo|reuters photo|getty images|afp via getty images|shutterstock|istock)(?:\/[^.!?]{1,60})?\)?$/,
  // `© 2021 The Daily Record`, `Copyright 2021 ...`, `(c) 2021`; not `Copyright law is changing`
  /^(?:©|copyright (?:©|\(c\)|(?:19|20)\d\d)|copyright by |\(c\) ?(?:19|20)\d\d).{0,140}$/,
  // `The Daily Record. All rights reserved. This material may not be published ...`
  /\ball rights reserved\b/,
  /^(?:this|the) (?:material|article|content|story) (?:may not|cannot) be (?:published|reproduced|copied|republished)/,
  // `Follow us on Twitter`, `Follow @dailyrecord on X`, `Like us on Facebook`, `Find us on Instagram`
  /^(?:please )?(?:follow|like|find|join) (?:us|me|@\w{1,30}|our \w{1,20}|the \w{1,20}(?: \w{1,20})?) on (?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|bluesky|telegram|whatsapp)\b/,
  // `Sign up for our daily newsletter`, `Subscribe to our newsletter to get the latest news`, `Get the best of the Record in your inbox`
  /^(?:please )?(?:click here to )?(?:sign up|subscribe)\b.{0,120}\b(?:newsletters?|e-?mails?|alerts|updates|inbox|podcast|channel|digital edition)\b/,
  /^get (?:the|our|all|more|breaking|daily)\b.{0,120}\b(?:inbox|newsletters?|alerts)\b/,
  // `The Dock Letter brings the news of the port to your inbox every morning. Sign up here`
  /\b(?:(?:straight|directly|right|delivered|sent) (?:in|to|into) your inbox|(?:in|to|into) your inbox (?:every|each|daily|weekly))\b/,
  /\b(?:newsletters?|e-?mails?|briefing|updates|alerts)\b.{0,200}[.!] (?:sign up|subscribe)(?: here| now| today)?$/,
  /^(?:our|the) (?:morning|afternoon|evening|daily|weekly|free) (?:e-?mail|newsletter|briefing) (?:breaks|brings|rounds|covers|delivers|gives|tells|sends)\b/,
  /^privacy notice: newsletters\b/,
  // `A version of this article appears in print on May 15, 2024, Section A, Page 12 of the New York edition`
  /^a version of this (?:article|story|column|review|essay|obituary|editorial|report|op-ed|piece) (?:appears|appeared|was (?:first |originally )?published|ran)\b/,
  // Blogger: `Posted by Jane Doe at 5:30 PM`, `Subscribe to: Post Comments (Atom)`
  /^posted by .{1,60} at \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?$/,
  /^subscribe to:? post comments/,
  // `Share on Facebook Share on Twitter`, `Click to share on Twitter (Opens in new window)`
  /^(?:(?:click to )?(?:share|tweet|pin|email|print)(?: (?:this|on|to|via|it))?(?: (?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|email|telegram))?(?: \(opens in new window\))?[\s,|·]*){2,12}$/,
  /\(opens in new window\)$/,
  // `3 hours ago`, `Updated 2 days ago`: when the page was looked at, nobody knows
  /^(?:published|posted|updated|last updated)?:? ?(?:about )?\d{1,2} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago$/,
  // `Page 1 of 3`, `page 2`
  /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$/,
  // `The opinions expressed in this commentary are her own. View more opinion on CNN`
  /^(?:the |all |any )?(?:views|opinions)(?: (?:and|or) (?:views|opinions))? expressed (?:(?:in|by) (?:this|these|the|our|contributors|columnists|commentators)\b.{0,40} |here |herein )?(?:are|is) (?:solely |entirely |strictly )?(?:those of|the (?:author|writer|columnist|opinion|view)|his|hers?|their|theirs|my|mine)\b/,
  // `Please turn off your ad blocker`, `We noticed you are using an ad blocker`
  /^(?:please|it (?:seems|looks|appears)|we(?:.ve| have)? (?:notice|noticed|see|detected)|you(?:.re| are))\b.{0,80}\bad[- ]?block/,
  // `The BBC is not responsible for the content of external sites`
  /^.{1,40} (?:is|are) not responsible for the content of external (?:internet )?(?:web)?sites$/,
]

/** How lines open that a pattern can match, and what else they hold where they open with anything: most show at once that they do not. */
const OPENING =
  /^(?:\d|a version|our |privacy|©|copyright|\(c\)|this |the |please |follow|like|find|join|click|sign|subscribe|get |posted|published|updated|page |last updated|about |all |any |views|opinions|share|tweet|email|pin|print)/
const INSIDE = [
  'photo',
  'images',
  'stock',
  'rights reserved',
  'new window)',
  'not responsible',
  'ad block',
  'ad-block',
  'adblock',
  'inbox',
  'sign up',
  'subscribe',
]

const mayMatch = (line: string) => OPENING.test(line) || INSIDE.some(words => line.includes(words))

/** `Photo by Jane Doe/Reuters`, `(Photos courtesy of the museum)`, `File photo via AP` */
const CREDIT =
  /^\(?(?:file )?(?:photo|image|picture|photograph|illustration|graphic|video)s? (by|via|credit|courtesy(?: of)?) /i
/** A name: `Jane Doe/Reuters`, `Maria de la Cruz for the Record`; not `residents show the flood` */
const NAME =
  /^(?:(?:of|the|for|and|de|la|van|von|del|da) )*[\p{Lu}\d@](?:[^\s]*(?: (?:of|the|for|and|de|la|van|von|del|da|[\p{Lu}\d@&/|][^\s]*))*)$/u
/** Words that the name in a photo credit may have. Set by hand. */
const CREDIT_WORDS = 10

/**
 * Whether a paragraph is no prose of the article but what the page round it left: a whole line of a
 * known form, such as `No comments:`, `Photo: Reuters` or `© 2021 The Daily Record`.
 */
export function isLeftover(paragraph: string): boolean {
  if (FILE_PHOTO.test(paragraph)) return paragraph.length <= LONGEST_CAPTION
  if (paragraph.length > LONGEST) return false
  const label = DATABASE_LABEL.exec(paragraph)?.[0].toLowerCase()
  if (label !== undefined && DATABASE_LABELS.has(label)) return true
  const written = bare(paragraph)
  const line = written.toLowerCase()
  if (LEFTOVER_LINES.has(line)) return true
  if ((mayMatch(line) && PATTERNS.some(pattern => pattern.test(line))) || isCredit(written)) return true
  const colon = line.indexOf(':')
  return (
    colon > 0 &&
    line.length <= LONGEST_LABELLED &&
    LEFTOVER_LABELS.has(line.slice(0, colon).replace(/^\(/, '').trim())
  )
}

function isCredit(line: string): boolean {
  const credit = CREDIT.exec(line)
  if (!credit) return false
  const name = line.slice(credit[0].length)
  const words = name.split(' ').length
  return words <= CREDIT_WORDS && (NAME.test(name) || /^courtesy/i.test(credit[1]!))
}

function bare(paragraph: string): string {
  const plain = ODD_BLANK.test(paragraph) ? paragraph.replace(/\s+/g, ' ') : paragraph
  let start = 0
  let end = plain.length
  while (start < end && BEFORE.has(plain[start]!)) start++
  while (end > start && AFTER.has(plain[end - 1]!)) end--
  return plain.slice(start, end).replace(COUNT, '')
}
