/** `sys.monitoring`: tools, their callbacks, and the events they ask for. How things are told: vm/monitoring. */
import { giveName, newDict } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { newModule } from '../../objects/module/newModule'
import type { PyCode } from '../../objects/function/functionData'
import { makeNative, native, type NativeDefinition } from '../../objects/native/native'
import { cIntOf } from '../../objects/number/indexValue'
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { keepGiven } from '../../vm/keepGiven'
import { keepCallback } from '../../vm/monitoring/callbacks'
import { EVENT_NAMES, FIRST_GLOBAL, FIRST_GROUPED, monitored, TOOL_COUNT } from '../../vm/monitoring/Monitoring'
import type { Vm } from '../../vm/Vm'
import { newNamespace } from '../types/simpleNamespace'

const TOOLS = { DEBUGGER_ID: 0, COVERAGE_ID: 1, PROFILER_ID: 2, OPTIMIZER_ID: 5 } as const
const BRANCHES = (1 << monitored.BRANCH_LEFT) | (1 << monitored.BRANCH_RIGHT)
const RESULTS = (1 << monitored.C_RETURN) | (1 << monitored.C_RAISE)
const ALL_EVENTS = 2 ** EVENT_NAMES.length - 1
const LOCAL_EVENTS = 2 ** FIRST_GLOBAL - 1

const toolKey = (tool: number): string => `sys.monitoring.${tool}`

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
  for (let event = 0; event < EVENT_NAMES.length; event++) vm.xdecref(keepCallback(vm, tool, event, null))
  vm.monitoring.clear(tool)
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
  const callback = func === vm.none ? null : func
  if (callback !== null) callback.refs++
  return keepCallback(vm, tool, Math.log2(bits), callback) ?? vm.newNone()
}

/** A set of events as a tool may ask for it: what comes with others is left out, the older form of branches taken apart. */
function eventSet(vm: Vm, object: PyObject): number {
  const bits = cIntOf(vm, object)
  if (bits < 0 || bits > ALL_EVENTS) throw vm.error('ValueError', `invalid event set 0x${(bits >>> 0).toString(16)}`)
  const call = 1 << monitored.CALL
  if ((bits & RESULTS) !== 0 && (bits & (RESULTS | call)) !== (RESULTS | call))
    throw vm.error('ValueError', 'cannot set C_RETURN or C_RAISE events independently')
  const asked = bits & ~RESULTS
  const branch = 1 << monitored.BRANCH
  return (asked & branch) === 0 ? asked : (asked & ~branch) | BRANCHES
}

function setEvents(vm: Vm, object: PyObject, events: PyObject): PyObject {
  toolOf(vm, object)
  const set = eventSet(vm, events)
  vm.monitoring.setEverywhere(usedTool(vm, object), set)
  vm.watching ||= set !== 0
  return vm.newNone()
}

function setLocalEvents(vm: Vm, object: PyObject, code: PyObject, events: PyObject): PyObject {
  toolOf(vm, object)
  checkCode(vm, code)
  const set = eventSet(vm, events)
  if (set > LOCAL_EVENTS) throw vm.error('ValueError', `invalid local event set 0x${set.toString(16)}`)
  vm.monitoring.setInCode(usedTool(vm, object), (code as PyCode).data.code, set) // checkCode said so
  vm.watching ||= set !== 0
  return vm.newNone()
}

/** By name: which tools listen to an event everywhere, one bit each. */
function allEvents(vm: Vm): PyObject {
  const dict = newDict(vm)
  EVENT_NAMES.slice(0, FIRST_GROUPED).forEach((name, event) => {
    const tools = vm.monitoring.everywhere.reduce((bits, set, tool) => bits | (((set >> event) & 1) << tool), 0)
    if (tools !== 0) giveName(vm, dict, name, vm.int(tools))
  })
  return dict
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
  native('get_events(tool_id, /)', (vm, tool: PyObject) => vm.int(vm.monitoring.everywhere[toolOf(vm, tool)] ?? 0)),
  native('set_events(tool_id, event_set, /)', setEvents),
  native('get_local_events(tool_id, code, /)', (vm, tool: PyObject, code: PyObject) => {
    checkCode(vm, code)
    return vm.int(vm.monitoring.eventsIn(toolOf(vm, tool), (code as PyCode).data.code)) // checkCode said so
  }),
  native('set_local_events(tool_id, code, event_set, /)', setLocalEvents),
  native('restart_events()', (vm) => {
    vm.monitoring.restart()
    return vm.newNone()
  }),
  native('_all_events()', allEvents),
]

export function monitoringModule(vm: Vm): PyContainer {
  const module = newModule(vm, 'sys.monitoring')
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  for (const definition of functions) {
    const made = makeNative(vm.types.builtin, definition, null, 'sys.monitoring', 'function')
    made.data.self = module
    module.refs++
    giveName(vm, namespace, made.data.signature.name, made)
  }
  for (const [name, value] of Object.entries(TOOLS)) giveName(vm, namespace, name, vm.int(value))
  const { monitoring } = vm
  monitoring.disable = vm.services.newSentinel(vm)
  monitoring.missing = vm.services.newSentinel(vm)
  giveName(vm, namespace, 'DISABLE', monitoring.disable)
  giveName(vm, namespace, 'MISSING', monitoring.missing)
  const events: Record<string, PyObject> = {}
  EVENT_NAMES.forEach((name, at) => (events[name] = vm.int(2 ** at)))
  giveName(vm, namespace, 'events', newNamespace(vm, { ...events, NO_EVENTS: vm.int(0) }))
  return module
}

/** `sys._jit`: there is none. */
export function jitModule(vm: Vm): PyContainer {
  const module = newModule(vm, 'sys._jit')
  const namespace = vm.moduleDict(module) as PyDict // a module has one
  for (const name of ['is_available', 'is_enabled', 'is_active']) {
    const definition = native(`${name}()`, (one: Vm) => one.bool(false))
    giveName(vm, namespace, name, makeNative(vm.types.builtin, definition, null, 'sys._jit', 'function'))
  }
  return module
}
