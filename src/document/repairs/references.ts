import type { Repair } from './repair.ts'

/** `[12]`, `[3, 4]`, `[note 1]`, `[citation needed]` behind a word or stop, `[a]` behind a stop; not `endorse[d]`, `[T]he`, `[4](http…` */
const REFERENCE =
  /(?<=[\p{L}\p{N}.,;:!?"”’)\]])\[(?:(?:(?:note|nb) )?\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}|citation needed|(?<=[.,;:!?\]]\[)[a-z])\](?![(\p{L}])/gu

/** Marks of footnotes give no facts: nothing stands for them. */
export function repairReferences(text: string): Repair[] {
  if (!text.includes('[')) return []
  return [...text.matchAll(REFERENCE)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
    to: '',
  }))
}
