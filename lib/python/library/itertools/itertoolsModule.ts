/** `itertools`, written here as CPython writes it in C: each iterator holds what its C struct holds. */
import type { NativeModule } from '../NativeModule'
import { choosingIterators } from './choosing'
import { endlessIterators } from './endless'
import { filteringIterators } from './filtering'
import { groupingIterators } from './grouping'
import { joiningIterators } from './joining'
import { teeFunction, teeTypes } from './tee'

export const itertoolsModule: NativeModule = {
  name: 'itertools',
  functions: [teeFunction],
  types: [
    ...endlessIterators,
    ...filteringIterators,
    ...joiningIterators,
    ...choosingIterators,
    ...groupingIterators,
    ...teeTypes,
  ],
}
