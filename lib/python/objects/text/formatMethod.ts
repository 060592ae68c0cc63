/**
 * `str.format` and `str.format_map`: the template is read by lib/python/text; here its fields find their values.
 *
 * Faults of the template show only once what stands before them was evaluated, as in CPython.
 */
import {
  positionalField,
  positionOutOfRange,
  type FieldStep,
  type FormatField,
  type FormatPart,
} from '../../text/strFormat'
import { isProblem } from '../../text/problem'
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyObject, PyStr } from '../PyObject'
import { getAttr } from '../protocol/attributes'
import { getItem } from '../protocol/items'
import { raiseProblem } from '../protocol/raiseProblem'
import { ascii, format, reprObject } from '../protocol/text'
import { checkLength, exactStr, sameOrNew } from './newText'
import { strObject } from './strNew'

/** Gives the value of a field's first part, owned. */
type FirstValue = (first: number | string) => PyObject

/** A template that is nothing but a field gives what that field's formatting gave, the very object; one without fields itself. */
function formatTemplate(vm: Vm, template: PyStr, first: FirstValue): PyObject {
  const parts = vm.formatTemplates.of(template.data)
  const [only] = parts
  if (parts.length === 1 && only !== undefined && typeof only !== 'string' && !isProblem(only))
    return exactStr(vm, fieldText(vm, only, first))
  if (parts.length <= 1 && only === template.data) return owned(template)
  return sameOrNew(vm, template, render(vm, parts, first))
}

function render(vm: Vm, parts: readonly FormatPart[], first: FirstValue): string {
  let result = ''
  for (const part of parts) {
    if (isProblem(part)) throw raiseProblem(vm, part)
    result += typeof part === 'string' ? part : renderField(vm, part, first)
    checkLength(vm, result.length)
  }
  return result
}

function renderField(vm: Vm, field: FormatField, first: FirstValue): string {
  const result = fieldText(vm, field, first)
  const text = result.data
  vm.decref(result)
  return text
}

/** Owned; the value itself where it is a text that need not be laid out. */
function fieldText(vm: Vm, field: FormatField, first: FirstValue): PyStr {
  const value = converted(vm, field, valueOf(vm, field, first))
  try {
    return format(vm, value, render(vm, field.spec, first))
  } finally {
    vm.decref(value)
  }
}

function valueOf(vm: Vm, field: FormatField, first: FirstValue): PyObject {
  let value = first(field.first)
  for (const step of field.path) {
    const owner = value
    try {
      if (isProblem(step)) throw raiseProblem(vm, step)
      value = follow(vm, owner, step)
    } finally {
      vm.decref(owner)
    }
  }
  return value
}

function follow(vm: Vm, owner: PyObject, step: FieldStep): PyObject {
  if (step.kind === 'attribute') return getAttr(vm, owner, step.name)
  const key = typeof step.key === 'number' ? vm.int(step.key) : vm.str(step.key)
  try {
    return getItem(vm, owner, key)
  } finally {
    vm.decref(key)
  }
}

/** Takes the value over; the result is owned. */
function converted(vm: Vm, { conversion }: FormatField, value: PyObject): PyObject {
  if (conversion === undefined) return value
  try {
    if (isProblem(conversion)) throw raiseProblem(vm, conversion)
    if (conversion === 's') return strObject(vm, value)
    return conversion === 'r' ? reprObject(vm, value) : vm.str(ascii(vm, value))
  } finally {
    vm.decref(value)
  }
}

function owned(object: PyObject): PyObject {
  object.refs++
  return object
}

function formatStr(vm: Vm, self: PyStr, args: readonly PyObject[], keywords: ReadonlyMap<string, PyObject>): PyObject {
  const [only] = args
  if (self.data === '{}' && only !== undefined) return exactStr(vm, format(vm, only, ''))
  return formatTemplate(vm, self, (first) => {
    const value = typeof first === 'number' ? args[first] : keywords.get(first)
    if (value !== undefined) return owned(value)
    throw typeof first === 'number' ? raiseProblem(vm, positionOutOfRange(first)) : vm.error('KeyError', first)
  })
}

function formatMap(vm: Vm, self: PyStr, mapping: PyObject): PyObject {
  return formatTemplate(vm, self, (first) => {
    if (typeof first === 'number') throw raiseProblem(vm, positionalField)
    const key = vm.str(first)
    try {
      return getItem(vm, mapping, key)
    } finally {
      vm.decref(key)
    }
  })
}

export const formatMethods: readonly NativeDefinition[] = [
  native('format($self, /, *args, **kwargs)', formatStr),
  native('format_map($self, mapping, /)', formatMap),
]
