import { existsSync, writeFileSync } from 'node:fs'
import { resourceLimits, threadId } from 'node:worker_threads'
import { toDocument } from '../../src/document/document.ts'
import { noFacts } from '../../src/kinds/index.ts'
import type { Analyser } from '../../src/model/analysis.ts'
import type { BatchPipeline } from '../../src/run/pipeline.ts'

/** Marker in a text -> what happens to the thread that works on it. What is thrown comes back as the reason of a rejection. */
const DEEDS: Readonly<Record<string, (text: string) => void>> = {
  LIMIT: () => {
    throw new Error(`heap ${resourceLimits.maxOldGenerationSizeMb}`)
  },
  THREAD: () => {
    throw new Error(`thread ${threadId}`)
  },
  /** the name of a file follows, which tells that it has happened */
  ONCE: text => {
    const path = text.slice(text.indexOf('ONCE') + 5)
    if (existsSync(path)) return
    writeFileSync(path, '')
    process.exit(1)
  },
  SPIN: () => {
    for (;;);
  },
  EXIT: () => process.exit(0),
  HEAP: () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(1_000_000).fill(kept.length + 0.5))
  },
  /** so much at once that V8 ends the process, not the thread */
  ABORT: () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(8_000_000).fill(kept.length + 0.5))
  },
}

const none = noFacts()
const analyse: Analyser = text =>
  ({ text, tokens: { count: 0 }, sentences: { count: 1 }, entities: [] }) as unknown as ReturnType<Analyser>

/** A pipeline that finds nothing and does what a text tells it to. */
export const hostilePipeline: BatchPipeline = (records, begin) =>
  records.map((record, i) => {
    begin?.(i)
    if ('ok' in record) return record
    try {
      for (const [marker, deed] of Object.entries(DEEDS)) if (record.text.includes(marker)) deed(record.text)
    } catch (error) {
      const { id, source, sha256 } = record
      return { ok: false, id, source, sha256, stage: 'extract', code: 'INTERNAL', reason: `${error}` }
    }
    return { ok: true, doc: toDocument(record, { analyse, published: null }), facts: none }
  })
