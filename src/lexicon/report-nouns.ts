/**
 * Nouns for what somebody has said, whose `that` opens the words: `his claim that …`. Not what one only holds (`belief`, `hope`)
 * nor what is so (`fact`, `evidence`). Lower case, singular and plural.
 * Source: our own list.
 */
export const REPORT_NOUNS = `
accusation accusations acknowledgement acknowledgment admission admissions allegation allegations announcement announcements argument
arguments assertion assertions assurance assurances claim claims comment comments complaint complaints concession confession confessions
contention declaration declarations denial denials insistence pledge pledges prediction predictions promise promises remark remarks
reminder reminders revelation revelations rumor rumors rumour rumours statement statements suggestion suggestions testimony vow vows warning
warnings
`
