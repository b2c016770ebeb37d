import { LEFT, type ParseState, RIGHT, SHIFT } from '../../src/analysis/parser/parse-state.ts'

/** A sentence's right tree: heads (the state's `root` for the root) and the dependents of each node. */
export interface GoldTree {
  readonly head: Int32Array
  readonly label: Uint8Array
  readonly dependents: readonly (readonly number[])[]
}

/** The tree of a treebank sentence, whose root has the head -1. */
export function goldTree(head: Int32Array, label: Uint8Array): GoldTree {
  const root = head.length + 1
  const heads = head.map(h => (h < 0 ? root : h))
  const dependents: number[][] = Array.from({ length: head.length + 2 }, () => [])
  heads.forEach((h, node) => {
    dependents[h]!.push(node)
  })
  return { head: heads, label, dependents }
}

function countFrom(nodes: readonly number[], least: number): number {
  let count = 0
  for (const node of nodes) if (node >= least) count++
  return count
}

/** How many right arcs each action makes impossible (dynamic oracle of Goldberg and Nivre); -1 for a forbidden action. */
export function actionCosts(state: ParseState, gold: GoldTree, stacked: Uint8Array, out: Int32Array): void {
  const { front, root } = state
  const top = state.stacked(0)
  const below = state.stacked(1)
  out.fill(-1)
  if (state.canShift()) {
    const goldHead = gold.head[front]!
    let cost = goldHead !== top && (goldHead === root ? state.depth > 1 : stacked[goldHead] === 1) ? 1 : 0
    for (const node of gold.dependents[front]!) cost += stacked[node]!
    out[SHIFT] = cost
  }
  if (state.depth < 2) return
  const goldHead = gold.head[top]!
  const lost = countFrom(gold.dependents[top]!, front)
  if (state.canLeft()) {
    const later = goldHead !== root && goldHead > front
    out[LEFT] = lost + (later || goldHead === below ? 1 : 0)
  }
  if (state.canRight()) out[RIGHT] = lost + (goldHead !== root && goldHead >= front ? 1 : 0)
}
