/**
 * `sys.monitoring`: tools may be named and their callbacks kept, as CPython keeps them. No events are sent here: a tool that
 * asks for some is told so (`sys.settrace` and `sys.setprofile` do tell a program what runs).
 */
import { giveName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { newModule } from '../../objects/module/newModule'
import { makeNative, native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { keepGiven } from '../../vm/keepGiven'
import type { Vm } from '../../vm/Vm'
import { newNamespace } from '../types/simpleNamespace'

const TOOLS = { DEBUGGER_ID: 0, COVERAGE_ID: 1, PROFILER_ID: 2, OPTIMIZER_ID: 5 } as const
const TOOL_COUNT = 6
const EVENTS = [
  'PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD', 'CALL', 'LINE', 'INSTRUCTION', 'JUMP', 'BRANCH_LEFT', 'BRANCH_RIGHT',
  'STOP_ITERATION', 'RAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'PY_THROW', 'RERAISE', 'C_RETURN', 'C_RAISE', 'BRANCH',
] as const // prettier-ignore
const ALL_EVENTS = 2 ** EVENTS.length - 1

const toolKey = (tool: number): string => `sys.monitoring.${tool}`
const callbackKey = (tool: number, event: number): string => `sys.monitoring.${tool}.${event}`

function toolOf(vm: Vm, object: PyObject): number {
  const tool = cIntOf(vm, object)
  if (tool < 0 || tool >= TOOL_COUNT)
    throw vm.error('ValueError', `invalid tool ${tool} (must be between 0 and ${TOOL_COUNT - 1})`)
  return tool
}

function usedTool(vm: Vm, object: PyObject): number {
  const tool = toolOf(vm, object)
  if (!vm.state.has(toolKey(tool))) throw vm.error('ValueError', `tool ${tool} is not in use`)
  return tool
}

/** Keeps `value` (borrowed) or, for null, nothing; what was kept before is the caller's. */
function exchange(vm: Vm, key: string, value: PyObject | null): PyObject {
  if (value !== null) value.refs++
  return keepGiven(vm, key, value) ?? vm.newNone()
}

function useTool(vm: Vm, object: PyObject, name: PyObject): PyObject {
  const tool = toolOf(vm, object)
  if ((name.cls.kind & kind.STR) === 0) throw vm.error('ValueError', 'tool name must be a str')
  if (vm.state.has(toolKey(tool))) throw vm.error('ValueError', `tool ${tool} is already in use`)
  vm.decref(exchange(vm, toolKey(tool), name))
  return vm.newNone()
}

function clearTool(vm: Vm, object: PyObject): PyObject {
  const tool = toolOf(vm, object)
  for (let event = 0; event < EVENTS.length; event++) vm.decref(exchange(vm, callbackKey(tool, event), null))
  return vm.newNone()
}

function freeTool(vm: Vm, object: PyObject): PyObject {
  vm.decref(clearTool(vm, object))
  vm.decref(exchange(vm, toolKey(toolOf(vm, object)), null))
  return vm.newNone()
}

function nameOfTool(vm: Vm, object: PyObject): PyObject {
  const name = vm.state.get(toolKey(toolOf(vm, object))) ?? vm.none
  name.refs++
  return name
}

function registerCallback(vm: Vm, object: PyObject, event: PyObject, func: PyObject): PyObject {
  const tool = toolOf(vm, object)
  const bits = cIntOf(vm, event)
  if (bits <= 0 || (bits & (bits - 1)) !== 0)
    throw vm.error('ValueError', 'The callback can only be set for one event at a time')
  if (bits > ALL_EVENTS) throw vm.error('ValueError', `invalid event ${bits}`)
  return exchange(vm, callbackKey(tool, Math.log2(bits)), func === vm.none ? null : func)
}

function askFor(vm: Vm, tool: PyObject, events: PyObject): PyObject {
  toolOf(vm, tool)
  const bits = cIntOf(vm, events)
  if (bits < 0 || bits > ALL_EVENTS) throw vm.error('ValueError', `invalid event set 0x${(bits >>> 0).toString(16)}`)
  usedTool(vm, tool)
  if (bits !== 0)
    throw vm.error('NotImplementedError', 'sys.monitoring sends no events in this interpreter: use sys.settrace')
  return vm.newNone()
}

/** What a tool listens to: nothing. */
function noEvents(vm: Vm, tool: PyObject): PyObject {
  toolOf(vm, tool)
  return vm.int(0)
}

function checkCode(vm: Vm, code: PyObject): void {
  if (code.cls !== vm.types.code) throw vm.error('TypeError', 'code must be a code object')
}

const functions: readonly NativeDefinition[] = [
  native('use_tool_id(tool_id, name, /)', useTool),
  native('clear_tool_id(tool_id, /)', clearTool),
  native('free_tool_id(tool_id, /)', freeTool),
  native('get_tool(tool_id, /)', nameOfTool),
  native('register_callback(tool_id, event, func, /)', registerCallback),
  native('get_events(tool_id, /)', noEvents),
  native('set_events(tool_id, event_set, /)', askFor),
  native('get_local_events(tool_id, code, /)', (vm, tool: PyObject, code: PyObject) => {
    checkCode(vm, code)
    return noEvents(vm, tool)
  }),
  native('set_local_events(tool_id, code, event_set, /)', (vm, tool: PyObject, code: PyObject, events: PyObject) => {
    checkCode(vm, code)
    return askFor(vm, tool, events)
  }),
  native('restart_events()', (vm) => vm.newNone()),
  native('_all_events()', (vm) => vm.newDict()),
]

export function monitoringModule(vm: Vm): PyContainer {
  const module = newModule(vm, 'sys.monitoring')
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  for (const definition of functions) {
    const made = makeNative(vm, vm.types.builtin, definition, null, 'sys.monitoring', 'function')
    made.data.self = module
    module.refs++
    giveName(vm, namespace, made.data.signature.name, made)
  }
  for (const [name, value] of Object.entries(TOOLS)) giveName(vm, namespace, name, vm.int(value))
  for (const name of ['DISABLE', 'MISSING']) giveName(vm, namespace, name, vm.services.newSentinel(vm))
  const events: Record<string, PyObject> = {}
  EVENTS.forEach((name, at) => (events[name] = vm.int(2 ** at)))
  giveName(vm, namespace, 'events', newNamespace(vm, { ...events, NO_EVENTS: vm.int(0) }))
  return module
}

/** `sys._jit`: there is none. */
export function jitModule(vm: Vm): PyContainer {
  const module = newModule(vm, 'sys._jit')
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  for (const name of ['is_available', 'is_enabled', 'is_active']) {
    const definition = native(`${name}()`, (one: Vm) => one.bool(false))
    giveName(vm, namespace, name, makeNative(vm, vm.types.builtin, definition, null, 'sys._jit', 'function'))
  }
  return module
}
