import { once } from 'node:events'

/** Writes to stdout; resolves when it takes more. */
export async function writeOut(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
