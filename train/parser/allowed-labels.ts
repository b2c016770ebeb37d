import { LABEL_ROWS, labelRow } from '../../src/analysis/parser/network.ts'
import type { ParserMaterial } from './material.ts'

/** Where nothing was seen, so many of the commonest labels are allowed. */
const COMMONEST = 12

/** The labels seen between each pair of parts of speech, slips of the annotation left out. */
export function collectLabels(material: ParserMaterial): { rowFirst: Uint16Array; rowLabels: Uint8Array } {
  const rows: Map<number, number>[] = Array.from({ length: LABEL_ROWS }, () => new Map())
  const all = new Map<number, number>()
  material.trees.forEach((tree, s) => {
    const from = material.first[s]!
    for (let node = 0; node < tree.label.length; node++) {
      const head = tree.head[node]!
      if (head >= tree.label.length) continue
      const label = tree.label[node]!
      const { upos } = material.input
      const row = rows[labelRow(upos[from + node]!, upos[from + head]!, node < head)]!
      row.set(label, (row.get(label) ?? 0) + 1)
      all.set(label, (all.get(label) ?? 0) + 1)
    }
  })
  const common = [...all]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, COMMONEST)
    .map(([label]) => label)
  const rowFirst = new Uint16Array(LABEL_ROWS + 1)
  const rowLabels: number[] = []
  rows.forEach((row, i) => {
    let total = 0
    for (const count of row.values()) total += count
    const kept = [...row].filter(([, count]) => count >= Math.max(2, total * 0.0005)).map(([label]) => label)
    if (kept.length < 2) kept.push(...common.filter(label => !kept.includes(label)))
    rowLabels.push(...kept.sort((a, b) => a - b))
    rowFirst[i + 1] = rowLabels.length
  })
  return { rowFirst, rowLabels: Uint8Array.from(rowLabels) }
}
