/** What the loop calls to run a task on: the task, and the exception that is raised in it. */
import { fixedLayout } from '../../objects/layouts'
import type { PyObject } from '../../objects/PyObject'
import { type KeywordNames, typeFlag } from '../../objects/PyType'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { owned } from './futureData'
import type { PyStep, StepData } from './stepSoon'
import { stepTask } from './stepTask'

const BYTES = 48

function callStep(vm: Vm, self: PyObject, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'function takes no keyword arguments')
  if (args.length > 0) throw vm.error('TypeError', 'function takes no positional arguments')
  const { task, exception } = (self as PyStep).data // the slot is that of these wrappers
  if (task === null) throw new RangeError('callStep: the wrapper was cleared')
  return stepTask(vm, task, exception)
}

export const stepType: TypeEntry = {
  key: '_asyncio.TaskStepMethWrapper',
  base: 'object',
  definition: {
    name: '_asyncio.TaskStepMethWrapper',
    module: '_asyncio',
    layout: fixedLayout<StepData>('TaskStepMethWrapper', 'machinery', BYTES, ['task', 'exception'], {
      labels: ['__self__', '(exception)'],
      system: ['task'],
    }),
    flags: typeFlag.VISITED,
    slots: { new_: (vm, cls) => vm.newOf(cls, { task: null, exception: null }), call: callStep },
    inheritsNew: true,
    getset: { __self__: { get: (vm, { data }: PyStep) => owned(data.task ?? vm.none) } },
  },
}
