import type { StagedFile } from '../../../src/load/staged-file.ts'

/** Files that are only kept, by name. */
export function memoryFiles() {
  const parts = new Map<string, Uint8Array[]>()
  return {
    create: async (name: string): Promise<StagedFile> => {
      const own: Uint8Array[] = []
      parts.set(name, own)
      return {
        name,
        append: async text => void own.push(Buffer.from(text as string)),
        flush: async () => {},
        finish: async () => ({ name, bytes: 0, sha256: '' }),
        close: async () => {},
      }
    },
    read: (name: string): Buffer => Buffer.concat(parts.get(name) ?? []),
  }
}
