import type { Reuse } from '../load/index.ts'
import { group } from './progress.ts'

/** One line on what was taken over from earlier runs, and why the rest was not; null where there was nothing to take. */
export function describeReuse(
  { verdict }: Pick<Reuse, 'verdict'>,
  { reused, changed }: { readonly reused: number; readonly changed: number },
  done: number,
): string | null {
  if (verdict === 'nothing there') return null
  if (verdict !== null) return `none taken over from an earlier run: ${verdict}`
  const fresh = done - reused - changed
  const rest = [
    ...(fresh > 0 ? [`${group(fresh)} new`] : []),
    ...(changed > 0 ? [`${group(changed)} changed`] : []),
  ]
  return `${group(reused)} unchanged and taken over${rest.length > 0 ? `; ${rest.join(', ')}` : ''}`
}
