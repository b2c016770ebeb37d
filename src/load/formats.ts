export const FORMATS = ['csv', 'json', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]
export const DEFAULT_FORMATS: readonly Format[] = ['csv', 'json']
