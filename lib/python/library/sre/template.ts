/** Replacements with groups (`\1`, `\g<name>`): compiled by the library's own code, filled in here. */
import { argumentKind } from '../../objects/protocol/argumentKind'
import { sizeOf } from '../../objects/number/indexValue'
import { fixedLayout } from '../../objects/layouts'
import type { PyContainer, PyList, PyObject } from '../../objects/PyObject'
import { kind, type Layout } from '../../objects/PyType'
import { getAttr } from '../../objects/protocol/attributes'
import { call } from '../../objects/protocol/calls'
import { bytesInside } from '../../objects/text/bytesLike'
import { newBytes } from '../../objects/text/newText'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { owned, type PyTemplate, TEMPLATE, type TemplateData } from './patternData'
import { joinPieces } from './subject'

const BASE_BYTES = 56
const GROUP_BYTES = 16

const plain = fixedLayout<TemplateData>(
  'SRE_Template',
  'machinery',
  ({ groups }) => BASE_BYTES + GROUP_BYTES * groups.length,
  [],
)

function literalsOf(object: PyContainer): (PyObject | null)[] {
  return (object as PyTemplate).data.literals // the layout is that of templates
}

const templateLayout: Layout = {
  ...plain,
  naming: 'index',
  traverse: (object, visit) => {
    for (const literal of literalsOf(object)) if (literal !== null) visit(literal)
  },
  release: (_vm, object) => {
    const taken = literalsOf(object).filter((literal) => literal !== null)
    object.data = { literals: [], groups: [] } satisfies TemplateData
    return taken
  },
  edges: (object, emit) => {
    literalsOf(object).forEach((literal, at) => {
      if (literal !== null) emit(at, literal)
    })
  },
}

export const templateType: TypeEntry = {
  key: TEMPLATE,
  base: 'object',
  definition: { name: TEMPLATE, module: '_sre', layout: templateLayout },
}

/** `_sre.template`: from texts and group numbers by turns. */
export function newTemplate(vm: Vm, _pattern: PyObject, list: PyObject): PyObject {
  if ((list.cls.kind & kind.LIST) === 0)
    throw vm.error('TypeError', `template() argument 2 must be list, not ${argumentKind(vm, list)}`)
  const items = (list as PyList).data // a list inside
  if (items.length % 2 === 0) throw vm.error('TypeError', 'invalid template')
  const groups = items.filter((_, at) => at % 2 === 1).map((item) => groupOf(vm, item))
  if (groups.some((group) => group < 0)) throw vm.error('TypeError', 'invalid template')
  const literals = items
    .filter((_, at) => at % 2 === 0)
    .map((item, at) => (at > 0 && isEmpty(vm, item) ? null : owned(item)))
  const data: TemplateData = { literals, groups }
  return vm.container(vm.typeNamed(TEMPLATE), data)
}

function groupOf(vm: Vm, item: PyObject): number {
  if ((item.cls.kind & kind.INT) === 0) throw vm.error('TypeError', 'an integer is required')
  return sizeOf(vm, item)
}

function isEmpty(vm: Vm, literal: PyObject): boolean {
  return isStr(literal) ? textValue(literal) === '' : bytesInside(vm, literal)?.length === 0
}

/** What the library makes of a replacement: a template, owned. What cannot be a key is tried as plain str or bytes. */
export function compileTemplate(vm: Vm, pattern: PyObject, replacement: PyObject): PyTemplate {
  const re = vm.services.importModule(vm, 're')
  const compile = getAttr(vm, re, '_compile_template')
  vm.decref(re)
  try {
    return checked(vm, compileOrConvert(vm, compile, pattern, replacement))
  } finally {
    vm.decref(compile)
  }
}

function compileOrConvert(vm: Vm, compile: PyObject, pattern: PyObject, replacement: PyObject): PyObject {
  try {
    return call(vm, compile, [pattern, replacement])
  } catch (error) {
    if (!vm.isError(error, 'TypeError')) throw error
    const converted = plainText(vm, replacement)
    if (converted === null) throw error
    vm.dropError(error)
    try {
      return call(vm, compile, [pattern, converted])
    } finally {
      vm.decref(converted)
    }
  }
}

/** A text of a subclass as str, bytes of another type as bytes; null for what is no such thing. */
function plainText(vm: Vm, object: PyObject): PyObject | null {
  if (isStr(object)) return object.cls === vm.types.str ? null : vm.str(textValue(object))
  if (object.cls === vm.types.bytes) return null
  const bytes = bytesInside(vm, object)
  return bytes === null ? null : newBytes(vm, bytes.slice())
}

function checked(vm: Vm, result: PyObject): PyTemplate {
  if (result.cls === vm.typeNamed(TEMPLATE)) return result as PyTemplate // tested just now
  const found = result.cls.name
  vm.decref(result)
  throw vm.error('RuntimeError', `the result of compiling a replacement string is ${found}`)
}

/** The template with the groups' texts in it; `groupText` gives them owned, None for a group that took no part. */
export function expandTemplate(vm: Vm, template: PyTemplate, groupText: (index: number) => PyObject): PyObject {
  const { literals, groups } = template.data
  const first = literals[0] ?? vm.none
  if (groups.length === 0) return owned(first)
  const pieces: PyObject[] = [owned(first)]
  try {
    groups.forEach((group, at) => {
      pieces.push(groupText(group))
      const literal = literals[at + 1] ?? null
      if (literal !== null) pieces.push(owned(literal))
    })
    return joinPieces(
      vm,
      pieces.filter((piece) => piece !== vm.none),
      !isStr(first),
    )
  } finally {
    for (const piece of pieces) vm.decref(piece)
  }
}
