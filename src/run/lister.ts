import { FormatError } from '../read/format-error.ts'
import { formatNamed } from '../read/formats.ts'
import type { Found } from '../read/input-format.ts'
import { openSources } from './byte-source.ts'
import type { ListerAnswer, ListerRequest } from './list-apart.ts'
import { watchParent } from './watch-parent.ts'

/** The entry of the process that lists files which are read whole: one file after another, and no faster than it is heard. */
const AT_ONCE = { bytes: 1024 * 1024, count: 256 }
const say = (answer: ListerAnswer) => void process.send?.(answer)
const { signal } = new AbortController()
let goOn = () => {}

watchParent()
process.on('message', (request: ListerRequest) => {
  if ('more' in request) goOn()
  else void list(request)
})

async function list({
  file: { format, ...rest },
  options,
}: Exclude<ListerRequest, { more: true }>): Promise<void> {
  const file = { ...rest, format: formatNamed(format) }
  let found: Found[] = []
  let bytes = 0
  const flush = async () => {
    say({ found })
    found = []
    bytes = 0
    await new Promise<void>(resolve => {
      goOn = resolve
    })
  }
  try {
    for await (const { source } of openSources(
      [file],
      () => Promise.reject(new Error('no stdin here')),
      signal,
    )) {
      if (source instanceof Error) throw source
      for await (const one of file.format.list(source, options)) {
        found.push(one)
        bytes += 'bytes' in one ? (one.bytes?.length ?? 0) : 0
        if (found.length >= AT_ONCE.count || bytes >= AT_ONCE.bytes) await flush()
      }
      for (const note of source.remarks) found.push({ note })
    }
    if (found.length > 0) await flush()
    say({ done: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    say({ error: { isFormat: error instanceof FormatError, code, message } })
  }
}
