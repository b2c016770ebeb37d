import { crc32 } from 'node:zlib'
import type { EntityTally } from '../model/entity.ts'

/** What a run notes of each article that it has finished, so that a later run can take its rows from where they lie. */
export interface Note {
  readonly id: string
  /** of everything that decides what comes out of the article */
  readonly key: string
  readonly source: string
  /** of its bytes or text, as in the table */
  readonly sha256: string
  /** rows in each table that articles add rows to */
  readonly rows: readonly number[]
  /** bytes in each file that articles add bytes to */
  readonly bytes: readonly number[]
  /** CRC-32 of these bytes, one file after another */
  readonly crc: number
}

/** A note and what the article adds to the table of entities, as one line: the tallies stand behind a tab. */
export function toNoteLine(note: Note, tallies: readonly EntityTally[]): string {
  return `${JSON.stringify(note)}\t${JSON.stringify(tallies)}\n`
}

/** Null for a line that was cut or is none. */
export const readNote = (line: string) => parse(line.slice(0, line.indexOf('\t'))) as Note | null

export const readTallies = (line: string) =>
  parse(line.slice(line.indexOf('\t') + 1)) as readonly EntityTally[] | null

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** CRC-32 of an article's bytes in each file. Of no bytes at all Node forgets what came before. */
export const checkOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((crc, piece) => (piece.length === 0 ? crc : crc32(piece, crc)), 0)
