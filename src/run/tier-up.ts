import { setFlagsFromString } from 'node:v8'

/**
 * How much of a function has to run, in bytes of its byte code, before V8 looks whether to compile it for speed. V8's own
 * value is 66 KiB: then it compiles most functions before it has seen what articles hold, has to give that code up and compile
 * again. Of 300 k to 2.4 M tried on 1.5 MB of news and 400 k and 800 k on 9 MB, 300 k to 800 k took the least processor time: 28 and
 * 17 % less than V8's own value, on few rounds.
 */
const INTERRUPT_BUDGET = 600_000

/**
 * Has V8, for all threads of this process, compile later and so less often. It is for a thread that has loaded its models:
 * the loops that do so should be compiled at once. Later releases than Node 20 count otherwise.
 */
export function compileLater(release: string = process.versions.node): void {
  if (release.startsWith('20.')) setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
}
