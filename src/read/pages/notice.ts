import { NOTICE_TITLES, SERVICE_TITLES } from '../../lexicon/web-notices.ts'

/** `hullpost.example | `, `Hull Post - ` */
const BEFORE_NOTICE = /^\S{1,40}(?:\s\S{1,20}){0,3}\s[|•›–—-]\s/u
const BEHIND_NOTICE =
  /\s{0,3}(?:\.{2,3}|…|[.!])?(?:\s{1,3}[|•–—-]\s{0,3}(?:(?!\p{Ll}+\s)\S{1,40}(?:\s\S{1,20}){0,4})?)?\s{0,3}$/u
/** `Search results for "ferry"`, `Tag: harbour`; not `Results for the year please Kelby Rail` */
const LIST_TITLE =
  /^(?:search results for\b|results for ["'“‘]|search results$|you searched for\b|(?:tag|category|topic|author|archives?)\s?:|(?:posts|articles|stories) tagged\b)/
/** What a page says where it has no article, to who looks for one. */
const NOTICE_TEXTS: readonly RegExp[] = [
  /\b(?:page|article|story|content|link) (?:that )?you(?:.re| are| were|.ve| have)? (?:looking for|asked for|request|requested|tried|trying)\b/,
  /^(?:we.re |we are )?(?:so |very )?(?:sorry|oops|whoops|uh-oh)\b.{0,60}\b(?:page|article|story|content|link|address)\b.{0,40}\b(?:not|can.t|couldn.t|isn.t|doesn.t|unavailable|moved|removed|expired|missing)\b/,
  /\b(?:could not|couldn.t|cannot|can.t|unable to) (?:find|locate|load|open|display) (?:the|that|this|your) (?:requested )?(?:page|article|story|content)\b/,
  /\bnothing was found at this (?:location|address)\b/,
  /^(?:please (?:enable|turn on|allow) (?:javascript|cookies)|you need to enable javascript)\b/,
  /\b(?:page|site|article)\b.{0,40}\b(?:needs|requires) javascript\b/,
]

/**
 * `404 - Hull Post` and `Just a moment...`, not `404 people arrested` or `Error - how a typo cost millions`; a title that is all notice
 * but for the site.
 */
export const isNoticeTitle = (title: string | null) => partsOf(title).some(words => NOTICE_TITLES.has(words))

/** `Privacy Policy | Hull Post`: a page that sites have beside their articles. */
export const isServiceTitle = (title: string | null) =>
  partsOf(title).some(words => SERVICE_TITLES.has(words))

/** What a search found, a section: lists of articles. */
export const isListTitle = (title: string | null) => partsOf(title).some(words => LIST_TITLE.test(words))

/** `The page you were looking for has been moved.` */
export const isNoticeText = (text: string) => NOTICE_TEXTS.some(pattern => pattern.test(text.toLowerCase()))

function partsOf(title: string | null): readonly string[] {
  if (title === null) return []
  const lower = [
    title.replace(BEHIND_NOTICE, ''),
    title.replace(BEFORE_NOTICE, '').replace(BEHIND_NOTICE, ''),
  ]
  return lower.map(words => words.toLowerCase().replaceAll('’', "'"))
}
