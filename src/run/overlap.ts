import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { InputError } from './input-error.ts'
import { STDIN } from './inputs.ts'

/** Refuses to write into what is read: output equal to an input, inside one, or around one. */
export async function refuseOverlap(inputs: readonly string[], out: string): Promise<void> {
  const target = await resolveLinks(out)
  for (const input of inputs) {
    if (input === STDIN) continue
    const source = await resolveLinks(input)
    if (source === target)
      throw new InputError(`the output folder ${out} is the input: choose another with --out`)
    if (isInside(target, source))
      throw new InputError(
        `the output folder ${out} lies inside the input ${input}: choose another with --out`,
      )
    if (isInside(source, target))
      throw new InputError(
        `the input ${input} lies inside the output folder ${out}: choose another with --out`,
      )
  }
}

/** The real path, also of what is not there yet. */
async function resolveLinks(path: string): Promise<string> {
  const full = resolve(path)
  try {
    return await realpath(full)
  } catch {
    const parent = dirname(full)
    return parent === full ? full : join(await resolveLinks(parent), basename(full))
  }
}

const isInside = (path: string, folder: string) =>
  path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
