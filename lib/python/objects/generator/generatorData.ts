/** Generators and coroutines: a frame that is put aside. */
import type { Frame } from '../../vm/Frame'
import type { HandledException } from '../../vm/Thread'
import type { PyContainer, PyObject } from '../PyObject'

export interface GeneratorData {
  /** Null once it is done. */
  frame: Frame | null
  name: PyObject
  qualname: PyObject
  state: 'created' | 'suspended' | 'running' | 'done'
  /** The exceptions its body is handling; linked into the thread's while it runs. */
  readonly handled: HandledException
  /** For coroutines: where they were created, if that is tracked; owned. */
  origin: PyObject | null
  /** For asynchronous generators: whether the loop's hooks were called. */
  hooksDone: boolean
}

export interface PyGenerator extends PyContainer {
  data: GeneratorData
}

export function generatorData(generator: PyContainer): GeneratorData {
  return generator.data as GeneratorData // the classes that have it all do
}
