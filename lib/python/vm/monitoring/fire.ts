/**
 * Events of `sys.monitoring` reach the callbacks of the tools that listen, the tool with the highest number first.
 *
 * Invariants: what a callback runs itself is not told of; what it raises goes on in the program at the instruction of the
 * event. The interpreter asks here only while `Vm.watching`.
 */
import type { PyContainer, PyObject } from '../../objects/PyObject'
import { call } from '../../objects/protocol/calls'
import { BYTES_A_UNIT, offsetOf } from '../codeUnits'
import type { Frame } from '../Frame'
import { keepCallback } from './callbacks'
import type { ToldEvent } from '../jump/jumpToLine'
import { instructionOf } from '../instructionOf'
import type { PyRaise } from '../PyRaise'
import type { Vm } from '../Vm'
import { EVENT_NAMES, FIRST_GLOBAL, monitored, type MonitoredEvent } from './Monitoring'

/** Whether anybody listens to such events, so that they are worth preparing. */
export function hears(vm: Vm, event: MonitoredEvent): boolean {
  return vm.monitoring.hears(event)
}

/** Tells of an event at the frame's instruction: `callback(code, offset, ...more)`; `more` is borrowed. */
export function fire(vm: Vm, frame: Frame, event: MonitoredEvent, ...more: readonly PyObject[]): void {
  if (!hears(vm, event)) return
  const at = instructionOf(frame)
  tell(vm, frame, event, at, () => [vm.int(offsetOf(frame.unit, at)), ...more.map(owned)])
}

/** A line begins: `callback(code, line)`. */
export function fireLine(vm: Vm, frame: Frame): void {
  if (!hears(vm, monitored.LINE)) return
  const at = instructionOf(frame)
  const line = frame.unit.code.positions[at * 4] ?? -1
  if (line > 0) tell(vm, frame, monitored.LINE, at, () => [vm.int(line)])
}

/** The frame goes from one instruction to another: `callback(code, from, to)`. */
export function fireJump(vm: Vm, frame: Frame, event: MonitoredEvent, from: number, to: number): void {
  if (!hears(vm, event)) return
  const { unit } = frame
  tell(vm, frame, event, from, () => [vm.int(offsetOf(unit, from)), vm.int(offsetOf(unit, to))])
}

/** An exception is raised at instruction `at` or leaves the frame there: CPython shows the last code unit of it. */
export function fireRaised(vm: Vm, frame: Frame, event: MonitoredEvent, at: number, exception: PyContainer): void {
  if (!hears(vm, event)) return
  const offset = offsetOf(frame.unit, at + 1) - BYTES_A_UNIT
  tell(vm, frame, event, at, () => [vm.int(offset), owned(exception)])
}

/** An exception goes on at instruction `at`. */
export function fireCaught(vm: Vm, frame: Frame, event: MonitoredEvent, at: number, exception: PyContainer): void {
  if (!hears(vm, event)) return
  tell(vm, frame, event, at, () => [vm.int(offsetOf(frame.unit, at)), owned(exception)])
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** What a frame that wants to jump needs to know of the event. */
const TOLD: Readonly<Partial<Record<MonitoredEvent, ToldEvent>>> = {
  [monitored.PY_START]: 'call',
  [monitored.PY_RESUME]: 'call',
  [monitored.LINE]: 'line',
  [monitored.INSTRUCTION]: 'opcode',
  [monitored.JUMP]: 'line',
  [monitored.BRANCH_LEFT]: 'line',
  [monitored.BRANCH_RIGHT]: 'line',
  [monitored.PY_YIELD]: 'return',
  [monitored.PY_RETURN]: 'return',
}

/** `make` gives what follows the code object, owned. */
function tell(vm: Vm, frame: Frame, event: MonitoredEvent, at: number, make: () => PyObject[]): void {
  const { monitoring, thread } = vm
  if (monitoring.telling.has(thread)) return
  const { code } = frame.unit
  for (const tool of monitoring.listeners(event, code)) {
    const callback = monitoring.callback(tool, event)
    if (callback === null || monitoring.isDisabled(tool, event, code, at)) continue
    const result = invoke(vm, frame, event, callback, make())
    const isEnough = result === monitoring.disable
    vm.decref(result)
    if (!isEnough) continue
    if (event >= FIRST_GLOBAL) throw refuseDisabling(vm, tool, event)
    monitoring.disableAt(tool, event, code, at)
  }
}

function invoke(vm: Vm, frame: Frame, event: MonitoredEvent, callback: PyObject, rest: PyObject[]): PyObject {
  const { monitoring, thread } = vm
  const args = [owned(frame.unit.object ?? vm.none), ...rest]
  const { stopValue } = vm
  vm.stopValue = null
  callback.refs++
  const { told } = thread
  monitoring.telling.add(thread)
  thread.told = TOLD[event] ?? 'other'
  try {
    return call(vm, callback, args)
  } finally {
    monitoring.telling.delete(thread)
    thread.told = told
    vm.stopValue = stopValue
    vm.decref(callback)
    for (const arg of args) vm.decref(arg)
  }
}

/** The callback is taken away: it would be called again and again. */
function refuseDisabling(vm: Vm, tool: number, event: MonitoredEvent): PyRaise {
  vm.xdecref(keepCallback(vm, tool, event, null))
  return vm.error('ValueError', `Cannot disable ${EVENT_NAMES[event] ?? ''} events. Callback removed.`)
}
