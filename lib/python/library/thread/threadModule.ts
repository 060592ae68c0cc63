/** `_thread`: starting threads, their locks and their local data, and who runs. The turns are the scheduler's (vm/threads). */
import { decode, encode } from '../../text/codecs'
import { writeTo } from '../../objects/protocol/writeTo'
import { argumentKind } from '../../objects/protocol/argumentKind'
import { giveName, getName, setName } from '../../objects/dict/dictionary'
import { makeRaise } from '../../objects/exception/raising'
import { blockingNative, native, aliasNative } from '../../objects/native/native'
import { cIntOf, sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { findAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { textValue } from '../../objects/text/textArgument'
import { waitUntil } from '../../vm/threads/WaitQueue'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { structSequence } from '../structSequence'
import { actionOf, INTERRUPT, isSpecial } from '../signal/actions'
import { SIGNAL_COUNT } from '../signal/signalNumbers'
import { exceptionText } from '../sys/hooks'
import { handleType, newHandle } from './handles'
import { lockTypes, newLock } from './locks'
import { startJoinableThread, startNewThread } from './startThread'
import { localType } from './threadLocal'
import { TIMEOUT_MAX } from './timeout'

function exit(vm: Vm): PyObject {
  const instance = call(vm, vm.typeNamed('SystemExit'), [])
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  throw raise
}

const LEAST_STACK = 53_248
const STACK_SIZE = '_thread.stack_size'

/**
 * Kept for who asks; stacks here are as deep as the recursion limit lets them be. Called without a size it goes back to the
 * default.
 */
function stackSize(vm: Vm, size?: PyObject): PyObject {
  const before = vm.state.get(STACK_SIZE) ?? vm.int(0)
  const wanted = size === undefined ? 0 : sizeOf(vm, size)
  if (wanted !== 0 && wanted < LEAST_STACK) throw vm.error('ValueError', `size must be at least ${LEAST_STACK} bytes`)
  vm.state.set(STACK_SIZE, vm.int(wanted))
  return before
}

/** Joins all threads that the end of the program waits for. */
function shutdown(vm: Vm): PyObject {
  const isOther = (ident: number): boolean => ident !== vm.thread.ident
  for (;;) {
    const { scheduler } = vm
    const waitedFor = [...scheduler.threads].find(
      (one) => one !== scheduler.main && !one.isDaemon && isOther(one.ident),
    )
    if (waitedFor === undefined) return vm.newNone()
    waitUntil(vm, waitedFor.joiners, 'the end of a thread', null, () => waitedFor.isDone)
  }
}

/** `threading.excepthook`: tells of an exception that ended a thread. */
function showThreadException(vm: Vm, args: PyObject): PyObject {
  if (args.cls !== vm.typeNamed('_thread._ExceptHookArgs'))
    throw vm.error('TypeError', '_thread.excepthook argument type must be ExceptHookArgs')
  const [type, value, traceback, thread] = args.data as PyObject[] // a structure of four
  if (type === vm.typeNamed('SystemExit') || value === undefined || thread === undefined) return vm.newNone()
  const file = fileFor(vm, thread)
  if (file === null) return vm.newNone()
  try {
    const shown = exceptionText(vm, value, traceback ?? vm.none)
    writeTo(vm, file, `Exception in thread ${nameOf(vm, thread)}:\n${shown}`)
    vm.decref(callMethod(vm, file, 'flush', []))
  } finally {
    vm.decref(file)
  }
  return vm.newNone()
}

/** `sys.stderr`, or what it was when the thread was made; owned, null for nowhere. */
function fileFor(vm: Vm, thread: PyObject): PyObject | null {
  const stderr = getName(vm.sysDict, 'stderr')
  if (stderr !== null && stderr !== vm.none) {
    stderr.refs++
    return stderr
  }
  const file = thread === vm.none ? null : findAttr(vm, thread, '_stderr')
  if (file !== vm.none) return file
  vm.decref(file)
  return null
}

function nameOf(vm: Vm, thread: PyObject): string {
  const name = thread === vm.none ? null : findAttr(vm, thread, 'name')
  if (name === null) return String(vm.thread.ident)
  try {
    return vm.text(name)
  } finally {
    vm.decref(name)
  }
}

/** In bytes, as Linux has it. */
const LONGEST_NAME = 15

function setThreadName(vm: Vm, name: PyObject): PyObject {
  if ((name.cls.kind & kind.STR) === 0)
    throw vm.error('TypeError', `set_name() argument 'name' must be str, not ${argumentKind(vm, name)}`)
  const bytes = unwrap(vm, encode(textValue(name), 'utf-8', 'replace'), name)
  const end = bytes.indexOf(0)
  const kept = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, LONGEST_NAME))
  vm.thread.systemName = unwrap(vm, decode(kept, 'utf-8', 'surrogateescape'))
  return vm.newNone()
}

/** As if the signal had come, but where nothing is set for it nothing happens. */
function interruptMain(vm: Vm, given?: PyObject): PyObject {
  const signal = given === undefined ? INTERRUPT : cIntOf(vm, given)
  if (signal < 1 || signal >= SIGNAL_COUNT) throw vm.error('ValueError', 'signal number out of range')
  // Before anybody imported it, its table of actions is not there yet.
  vm.decref(vm.services.importModule(vm, '_signal'))
  const action = actionOf(vm, signal)
  if (!isSpecial(action)) vm.signals.trip(signal)
  vm.decref(action)
  return vm.newNone()
}

const identity = (vm: Vm): PyObject => vm.int(vm.thread.ident)

export const threadModule: NativeModule = {
  name: '_thread',
  functions: [
    native('allocate_lock()', newLock),
    native('allocate()', newLock),
    native('get_ident()', identity),
    native('_get_main_thread_ident()', (vm) => vm.int(vm.scheduler.main.ident)),
    native('get_native_id()', (vm) => vm.int(vm.thread.nativeId)),
    native('_count()', (vm) => vm.int(vm.scheduler.threads.size - 1)),
    native('stack_size(size=0, /)', stackSize),
    native('daemon_threads_allowed()', (vm) => vm.bool(true)),
    native('_is_main_interpreter()', (vm) => vm.bool(true)),
    blockingNative('_shutdown()', shutdown),
    native('_make_thread_handle(ident, /)', (vm, ident: PyObject) =>
      newHandle(vm, 'running', Number(vm.services.index(vm, ident))),
    ),
    native('set_name(name)', setThreadName),
    native('_get_name()', (vm) => vm.str(vm.thread.systemName)),
    native('interrupt_main(signum=signal.SIGINT, /)', interruptMain),
    native('exit()', exit),
    native('exit_thread()', exit),
    native('start_new_thread(function, args, kwargs={}, /)', startNewThread),
    aliasNative('start_new(function, args, kwargs={}, /)', 'start_new_thread', startNewThread),
    native('start_joinable_thread(function, handle=None, daemon=True)', startJoinableThread),
    native('_excepthook(args, /)', showThreadException),
  ],
  types: [
    ...lockTypes,
    localType,
    handleType,
    {
      ...structSequence(
        '_thread',
        '_ExceptHookArgs',
        ['exc_type', 'exc_value', 'exc_traceback', 'thread'],
        {},
        { creatable: true },
      ),
      exported: '_ExceptHookArgs',
    },
  ],
  setup: (vm, namespace) => {
    setName(vm, namespace, 'error', vm.typeNamed('RuntimeError'))
    setName(vm, namespace, 'LockType', vm.typeNamed('_thread.lock'))
    giveName(vm, namespace, 'TIMEOUT_MAX', vm.float(TIMEOUT_MAX))
    giveName(vm, namespace, '_NAME_MAXLEN', vm.int(LONGEST_NAME))
  },
}
