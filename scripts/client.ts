import { writeFileSync } from 'node:fs'
import { clientModule } from './client-module.ts'

writeFileSync(new URL('../src/report/client.generated.ts', import.meta.url), await clientModule())
