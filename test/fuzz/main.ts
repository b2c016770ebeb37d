import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { runFuzz } from './run-fuzz.ts'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
})
const documents = Number(values.documents)
let told = 0
/** `npm run fuzz -- --documents 100000 --seed 1`: exit status 1 where a document breaks a law. */
const breaches = await runFuzz({
  seed: Number(values.seed),
  documents,
  jobs: Number(values.jobs),
  tell: done => {
    if (done - told < 1000 && done < documents) return
    told = done
    console.error(`${done} of ${documents} documents`)
  },
})
for (const breach of breaches) console.log(breach)
console.error(`${breaches.length} breaches`)
process.exitCode = breaches.length > 0 ? 1 : 0
