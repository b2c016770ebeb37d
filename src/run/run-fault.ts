import { InputError } from './input-error.ts'

/** What the whole process has too little of, by the codes of the operating system. */
const SHORTAGES: ReadonlySet<string | undefined> = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

/**
 * Throws what is no fault of the file that was being read. Every other file would meet it too: a run that went on would reject
 * sound articles and put what is left in the place of the output before.
 */
export function passOnRunFault(error: unknown): void {
  if (error instanceof InputError) throw error
  const { code, message } = error as NodeJS.ErrnoException
  if (SHORTAGES.has(code)) throw new InputError(`articles cannot be read: ${message}`, { cause: error })
}
