/** What stands beside a mark as JSON; anything else that somebody wrote there says nothing of the fact. */
export function readNote(note: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(note)
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown> | null)
      : null
  } catch {
    return null
  }
}
