/** `os.register_at_fork`: there is no fork here, but what a program registers is kept to the end of the interpreter. */
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { appendGiven } from '../../vm/keepGiven'

/** The lists in the interpreter's state, in the order in which they go. */
export const FORK_HOOKS = [
  'os.register_at_fork before',
  'os.register_at_fork after_in_parent',
  'os.register_at_fork after_in_child',
] as const

const PARAMETERS = ['before', 'after_in_child', 'after_in_parent'] as const
const HOOK_OF = {
  before: FORK_HOOKS[0],
  after_in_parent: FORK_HOOKS[1],
  after_in_child: FORK_HOOKS[2],
} as const

export const registerAtFork = native(
  'register_at_fork(*, before=None, after_in_child=None, after_in_parent=None)',
  (vm, ...given: (PyObject | undefined)[]) => {
    if (given.every((hook) => hook === undefined)) throw vm.error('TypeError', 'At least one argument is required.')
    PARAMETERS.forEach((name, at) => {
      const hook = given[at]
      if (hook !== undefined && hook.cls.slots.call === null)
        throw vm.error('TypeError', `'${name}' must be callable, not ${hook.cls.name}`)
    })
    PARAMETERS.forEach((name, at) => {
      const hook = given[at]
      if (hook !== undefined) appendGiven(vm, HOOK_OF[name], hook)
    })
    return vm.newNone()
  },
)
