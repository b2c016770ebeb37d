import type { Block } from './blocks.ts'

/** Share of links above which a block is no prose, and characters from which a block counts as prose of an article. */
export const LINKED = 0.5
const PROSE = 60
/** Characters from which a block of sentences is prose though its end is none. */
const LONG = 400

/** Whether a block is a paragraph of sentences, and no heading, link or caption. */
export const isProse = ({ text, heading, linked }: Block) =>
  !heading && linked <= LINKED && text.length >= PROSE && (ENDED.test(text) || isLong(text))

const ENDED = /[.!?…]["'”’)\]]*\s*$/
/** A text that was cut off, or all of it in one block behind which something else stands. */
const isLong = (text: string) => text.length >= LONG && /[.!?…]["'”’)\]]{0,3}\s/.test(text)
