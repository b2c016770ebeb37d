import type { Kind } from '../model/kind.ts'
import type { KindCode } from '../model/stage.ts'
import * as code from './code.generated.ts'

/** The code of every kind. Only who works on articles loads it: it takes longer to load than all the rest. */
export const CODE: { readonly [K in Kind]: KindCode<K> } = { ...code }
