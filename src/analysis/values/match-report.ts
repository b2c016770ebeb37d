/** Words that nothing but the report of a match has. */
const MATCH =
  /\b(?:touchdowns?|halftime|quarterback|linebacker|cornerback|rebounds|pointers?|turnovers|fumble|interception|innings|homers?|shutouts?|goalie|birdies|bogeys)\b/i
/** Characters on either side in which a match is looked for. Set by hand. */
const REACH = 700

/** Whether an article tells of a match round an offset of its text. */
export const isMatchReport = (text: string, at: number): boolean =>
  MATCH.test(text.slice(Math.max(0, at - REACH), at + REACH))
