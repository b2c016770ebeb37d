import { toDocument } from '../../src/document/document.ts'
import { noFacts } from '../../src/kinds/index.ts'
import type { Analyser } from '../../src/model/analysis.ts'
import type { BatchPipeline } from '../../src/run/pipeline.ts'

/** Marker in a text -> what happens to the thread that works on it. */
const DEEDS: Readonly<Record<string, () => void>> = {
  SPIN: () => {
    for (;;);
  },
  EXIT: () => process.exit(0),
  HEAP: () => {
    const kept: number[][] = []
    for (;;) kept.push(new Array(1_000_000).fill(kept.length + 0.5))
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
    for (const [marker, deed] of Object.entries(DEEDS)) if (record.text.includes(marker)) deed()
    return { ok: true, doc: toDocument(record, { analyse, published: null }), facts: none }
  })
