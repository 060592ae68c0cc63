/**
 * What the history knows of frames: their locals at every store, their evaluation stacks when another frame or another
 * line may be looked at. Between those moments entries come and go too fast to be worth a word.
 */
import { NAMED_SLOT } from '../../heap/history/event'
import { codeFlag } from '../compile/code'
import { PyContainer, type PyObject } from '../objects/PyObject'
import type { Frame } from './Frame'
import type { Unit } from './Unit'
import type { Vm } from './Vm'

const FRAME_BYTES = 152
const SLOT_BYTES = 8

/** The frame begins to run, or goes on: a new one is shown with the locals it begins with, and those before it. */
export function showEntered(vm: Vm, frame: Frame): void {
  if (frame.id !== 0) {
    vm.recorder.enter(frame.id)
    return
  }
  const { unit, stack, locals, globals } = frame
  if (unit.recorded < 0) unit.recorded = registerFrame(vm, frame)
  if (unit.label < 0) unit.label = vm.recorder.label(unit.code.qualname)
  for (let slot = 0; slot < unit.argSlots; slot++) {
    const value = stack[slot] ?? null
    if (value !== null && value.id === 0) vm.ref(value)
  }
  const size = FRAME_BYTES + SLOT_BYTES * stack.length
  frame.id = vm.recorder.enterNew(unit.recorded, size, unit.label, stack, unit.argSlots)
  if (locals !== null && locals !== globals) vm.recorder.store(frame.id, NAMED_SLOT + unit.stackBase, vm.ref(locals))
}

function registerFrame(vm: Vm, frame: Frame): number {
  const { code } = frame.unit
  const names = [...code.localsPlusNames, 'f_locals']
  for (let i = 0; i <= code.stackSize; i++) names.push(`temporary ${i + 1}`)
  names.push('f_back', 'f_trace', 'its function')
  const isModule = (code.flags & codeFlag.OPTIMIZED) === 0
  return vm.recorder.type('frame', isModule ? code.filename : code.qualname, 'frame', 'none', names, [
    code.localsPlusNames.length,
    names.length - 3,
    names.length - 2,
    names.length - 1,
  ])
}

/** The frame is put aside or outlives its call: it goes on owning its function and its names, which nobody wrote down. */
export function showKept(vm: Vm, frame: Frame): void {
  if (frame.id === 0) return
  if (frame.func !== null) vm.recorder.store(frame.id, backSlot(frame.unit) + 2, vm.ref(frame.func))
  if (frame.locals !== null) vm.recorder.store(frame.id, NAMED_SLOT + frame.unit.stackBase, vm.ref(frame.locals))
}

/** A frame that outlives its call is about to lose all that it owns, and lives on. */
export function forgetContents(vm: Vm, frame: Frame): void {
  if (frame.id === 0) return
  frame.stack.slice(0, frame.unit.stackBase).forEach((value, slot) => {
    if (value !== null) vm.recorder.drop(frame.id, NAMED_SLOT + slot)
  })
  if (frame.func !== null) vm.recorder.drop(frame.id, backSlot(frame.unit) + 2)
  if (frame.locals !== null) vm.recorder.drop(frame.id, NAMED_SLOT + frame.unit.stackBase)
}

/** The frame's evaluation stack is about to be emptied. */
export function forgetStack(vm: Vm, frame: Frame): void {
  for (let i = 0; i < frame.shown; i++)
    if (frame.shownSerials[i] !== 0) vm.recorder.drop(frame.id, temporarySlot(frame, i))
  frame.shown = 0
}

/** The slot in which the history shows a kept frame's caller. */
export function backSlot(unit: Unit): number {
  return NAMED_SLOT + unit.stackBase + unit.code.stackSize + 2
}

/** Brings what the history knows of the frame's evaluation stack up to date. */
export function showStack(vm: Vm, frame: Frame): void {
  const depth = frame.sp - frame.unit.stackBase
  const { shown } = frame
  if (depth === 0 && shown === 0) return
  const { stack, shownEntries } = frame
  const base = frame.unit.stackBase
  for (let i = 0; i < depth; i++) {
    const entry = stack[base + i] ?? null
    // What lies there still has all the while been alive.
    if (i < shown && shownEntries[i] === entry) continue
    shownEntries[i] = entry
    showEntry(vm, frame, i, entry)
  }
  for (let i = depth; i < shown; i++)
    if (frame.shownSerials[i] !== 0) vm.recorder.drop(frame.id, temporarySlot(frame, i))
  frame.shown = depth
}

function showEntry(vm: Vm, frame: Frame, i: number, entry: PyObject | null): void {
  const { shownSerials } = frame
  const before = i < frame.shown ? (shownSerials[i] ?? 0) : 0
  const id = entry === null || !isWorthShowing(entry) ? 0 : entry.id !== 0 ? entry.id : vm.ref(entry)
  // What was shown may have died since, and another have its id: to the history they are not the same.
  const serial = id === 0 ? 0 : vm.recorder.serialOf(id)
  shownSerials[i] = serial
  if (before === serial) return
  if (id !== 0) vm.recorder.store(frame.id, temporarySlot(frame, i), id)
  else vm.recorder.drop(frame.id, temporarySlot(frame, i))
}

function temporarySlot(frame: Frame, i: number): number {
  return NAMED_SLOT + frame.unit.stackBase + 1 + i
}

/** Plain values on the stack are not shown unless something shown holds them already. */
function isWorthShowing(entry: PyObject): boolean {
  return entry instanceof PyContainer && entry.refs < 1 << 28
}
