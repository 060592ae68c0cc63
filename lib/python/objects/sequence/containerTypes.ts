/** All container and iterator types, as a run begins with them. */
import { dictTypes } from '../dict/dictTypes'
import { iterationTypes } from '../iteration/iterationTypes'
import { setTypes } from '../set/setTypes'
import type { TypeEntry } from '../type/TypeEntry'
import { sequenceTypes } from './sequenceTypes'

export const containerTypes: readonly TypeEntry[] = [...dictTypes, ...sequenceTypes, ...setTypes, ...iterationTypes]
