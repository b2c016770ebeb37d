import type { Block } from './blocks.ts'

/** Share of links above which a block is no prose, and characters from which a block counts as prose of an article. */
const LINKED = 0.5
const PROSE = 60
/** Characters from which a block of sentences is prose though its end is none. */
const LONG = 400
/** Characters from which a sentence most of whose words are links is one of the article's. */
const SENTENCE = 40

const ENDED = /[.!?…]["'”’)\]]*\s*$/
/** A text that was cut off, or all of it in one block behind which something else stands. */
const isLong = (text: string) => text.length >= LONG && /[.!?…]["'”’)\]]{0,3}\s/.test(text)

/** Whether a text reads like a paragraph of sentences. */
export const isParagraph = (text: string) => text.length >= PROSE && (ENDED.test(text) || isLong(text))

/** Whether a block is a paragraph of sentences, and no heading, link or caption. */
export const isProse = ({ text, heading, linked }: Block) => !heading && linked <= LINKED && isParagraph(text)

/** Whether a block is links and little else; not a sentence that goes on behind them: `Ann Roe, Ben Dahl and others spoke.` */
export const isLinks = ({ text, linked, goesOn }: Block) =>
  linked > LINKED && !(goesOn && text.length >= SENTENCE && ENDED.test(text))

/** Characters of the paragraphs among blocks. */
export const proseIn = (blocks: readonly Block[]) =>
  blocks.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
