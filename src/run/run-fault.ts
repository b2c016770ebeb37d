import { InputError } from './input-error.ts'

/** What the whole process has too little of, by the codes of the operating system. */
const SHORTAGES: ReadonlySet<string | undefined> = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

/** What to say where the operating system gives the process too little; null for every other error. */
export function shortageOf(error: unknown): string | null {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'EMFILE')
    return `too few files may be open at once: raise the limit, as by ulimit -n 256 (${message})`
  return SHORTAGES.has(code) ? `this machine has too little left: ${message}` : null
}

/**
 * Throws what is no fault of the file that was being read. Every other file would meet it too: a run that went on would reject
 * sound articles and put what is left in the place of the output before.
 */
export function passOnRunFault(error: unknown): void {
  if (error instanceof InputError) throw error
  const shortage = shortageOf(error)
  if (shortage !== null) throw new InputError(`articles cannot be read: ${shortage}`, { cause: error })
}
