/** What a quotation mark can do where it stands. */
export const OPENS = 1
export const CLOSES = 2
/** the spacing fits both */
export const EITHER = 3

/** Double marks (and guillemets) of one paragraph in text order. */
export interface MarkEvents {
  /** offset of the mark */
  readonly at: number[]
  /** offset behind it (`''` is two units long) */
  readonly after: number[]
  readonly role: number[]
}

// the last ones: marks written as entities, and marks whose encoding was misread, down to what is left of them (`â`)
const DOUBLE =
  /["“”„‟«»＂″]|''|``|‘‘|’’|&(?:quot|[lrb]dquo|#34|#822[012]);|â€(?:œ|\u009d|\ufffd)|â\u0080[\u009c\u009d]|(?<!\p{L})â(?![\p{L}€\u0080])/gu
const BLANK = /[\s\u00a0]/u
const BEFORE_OPENING = /[\s\u00a0([{—–\-/:;,=>*_~‘'“«„…]/u
const AFTER_CLOSING = /[\s\u00a0)\]}—–\-/:;,.!?’'”»…*_~<]/u
const FORMAL: Readonly<Record<string, number>> = {
  '“': OPENS,
  '„': OPENS,
  '‟': OPENS,
  '``': OPENS,
  '‘‘': OPENS,
  '”': CLOSES,
  '’’': CLOSES,
  '″': CLOSES,
  '&ldquo;': OPENS,
  '&bdquo;': OPENS,
  '&#8220;': OPENS,
  '&rdquo;': CLOSES,
  '&#8221;': CLOSES,
  'â€œ': OPENS,
  'â\u0080\u009c': OPENS,
  'â€\u009d': CLOSES,
  'â\u0080\u009d': CLOSES,
}

/**
 * Finds the double quotation marks of a paragraph and what each can do. Spacing decides before shape:
 * a `”` that follows a blank and touches a word opens (a common slip), `»` opens in German style.
 * Inches (`6" pipe`) and minutes are no marks.
 */
export function findMarks(text: string, start: number, end: number): MarkEvents {
  const events: MarkEvents = { at: [], after: [], role: [] }
  // in the whole text a search would run to its end from every paragraph without marks
  const paragraph = text.slice(start, end)
  DOUBLE.lastIndex = 0
  let open = false
  for (let hit = DOUBLE.exec(paragraph); hit; hit = DOUBLE.exec(paragraph)) {
    const at = start + hit.index
    const after = at + hit[0].length
    const role = roleOf(text, hit[0], at, after, start, end)
    if (role === CLOSES && !open && isPrime(text, at, start)) continue
    // `“at least 10″ of them`: programs that make marks round take the one behind a number for inches
    if (hit[0] === DOUBLE_PRIME && !(open && isPrime(text, at, start) && !isClosedLater(text, after, end)))
      continue
    events.at.push(at)
    events.after.push(after)
    events.role.push(role)
    open = role === OPENS || (role === EITHER && !open)
  }
  return events
}

function roleOf(text: string, mark: string, at: number, after: number, start: number, end: number): number {
  const before = at > start ? text[at - 1]! : ' '
  const behind = after < end ? text[after]! : ' '
  const formal = FORMAL[mark] ?? EITHER
  const freeLeft = BLANK.test(before)
  const freeRight = BLANK.test(behind)
  // `“` that ends a paragraph is stranded: the next paragraph is what it opens
  if (freeLeft && freeRight) return at === start && formal !== CLOSES ? OPENS : formal
  if (freeLeft || at === start) return OPENS
  if (freeRight || after === end) return CLOSES
  const mayOpen = BEFORE_OPENING.test(before)
  const mayClose = AFTER_CLOSING.test(behind)
  return mayOpen === mayClose ? formal : mayOpen ? OPENS : CLOSES
}

const DOUBLE_PRIME = '″'
/** UTF-16 units in which the next mark is looked for. A bound on the work. */
const LONGEST_LOOK = 400
/** Is a closing mark the next behind an offset? */
function isClosedLater(text: string, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_LOOK); i++) {
    if (text[i] === '”') return true
    if (text[i] === '“') return false
  }
  return false
}

const isPrime = (text: string, at: number, start: number): boolean => at > start && /\d/.test(text[at - 1]!)
