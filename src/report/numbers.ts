/** `1,250,000`, `0.385`: the same on every machine. */
export function formatNumber(value: number): string {
  const [whole, part] = String(Math.round(value * 1000) / 1000).split('.')
  const groups: string[] = []
  for (let end = whole!.length; end > 0; end -= 3) groups.unshift(whole!.slice(Math.max(0, end - 3), end))
  return groups.join(',').replace('-,', '-') + (part ? `.${part}` : '')
}
