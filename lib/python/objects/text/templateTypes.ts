/** `string.templatelib`: the templates that t-strings make, and their interpolations. */
import { argumentKind } from '../protocol/argumentKind'
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { fixedLayout } from '../layouts'
import { bind } from '../native/bind'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyContainer, PyObject, PyTuple } from '../PyObject'
import { type KeywordNames, kind, type PyType } from '../PyType'
import { getAttr } from '../protocol/attributes'
import { iteratorSelf } from '../sequence/itemIterators'
import type { GetSet, TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'

const TEMPLATE = 'string.templatelib.Template'
const INTERPOLATION = 'string.templatelib.Interpolation'
const ITERATOR = 'string.templatelib.TemplateIter'

interface InterpolationData {
  value: PyObject | null
  expression: PyObject | null
  conversion: PyObject | null
  format_spec: PyObject | null
}

interface PyInterpolation extends PyContainer {
  data: InterpolationData
}

interface TemplateData {
  strings: PyTuple | null
  interpolations: PyTuple | null
}

interface PyTemplate extends PyContainer {
  data: TemplateData
}

function owned<T extends PyObject>(object: T): T {
  object.refs++
  return object
}

/** Arguments are borrowed. */
export function newInterpolation(vm: Vm, parts: readonly [PyObject, PyObject, PyObject, PyObject]): PyObject {
  const [value, expression, conversion, spec] = parts
  const data: InterpolationData = {
    value: owned(value),
    expression: owned(expression),
    conversion: owned(conversion),
    format_spec: owned(spec),
  }
  return vm.container(vm.typeNamed(INTERPOLATION), data)
}

/** Takes both tuples over: one string more than interpolations. */
export function newTemplate(vm: Vm, strings: PyTuple, interpolations: PyTuple): PyObject {
  const data: TemplateData = { strings, interpolations }
  return vm.container(vm.typeNamed(TEMPLATE), data)
}

const signature = parseSignature("Interpolation(value, expression='', conversion=None, format_spec='')")

function createInterpolation(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const [value, expression, conversion, spec] = bind(vm, signature, 'Interpolation', args, names) as [
    PyObject,
    ...(PyObject | undefined)[],
  ] // plain parameters
  checkText(vm, 'expression', expression)
  checkConversion(vm, conversion)
  checkText(vm, 'format_spec', spec)
  return newInterpolation(vm, [value, expression ?? vm.emptyStr, conversion ?? vm.none, spec ?? vm.emptyStr])
}

function checkText(vm: Vm, name: string, text: PyObject | undefined): void {
  if (text === undefined || (text.cls.kind & kind.STR) !== 0) return
  throw vm.error('TypeError', `Interpolation() argument '${name}' must be str, not ${argumentKind(vm, text)}`)
}

function checkConversion(vm: Vm, conversion: PyObject | undefined): void {
  if (conversion === undefined || conversion === vm.none) return
  if ((conversion.cls.kind & kind.STR) === 0)
    throw vm.error(
      'TypeError',
      `Interpolation() argument 'conversion' must be str, not ${argumentKind(vm, conversion)}`,
    )
  if (!['s', 'a', 'r'].includes(conversion.data as string))
    // a str inside
    throw vm.error('ValueError', "Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'")
}

const FIELDS = ['value', 'expression', 'conversion', 'format_spec'] as const

function fieldsOf(vm: Vm, self: PyObject): PyObject[] {
  const { data } = self as PyInterpolation // the caller has an interpolation
  return FIELDS.map((name) => data[name] ?? vm.none)
}

const interpolation: TypeDefinition = {
  name: INTERPOLATION,
  module: 'string.templatelib',
  layout: fixedLayout<InterpolationData>('Interpolation', 'machinery', 64, FIELDS, {
    system: ['expression', 'conversion', 'format_spec'],
  }),
  slots: {
    new_: createInterpolation,
    repr: (vm, self) => {
      const shown = fieldsOf(vm, self).map((part) => vm.reprText(part))
      return vm.str(`Interpolation(${shown.join(', ')})`)
    },
  },
  methods: [
    native('__reduce__($self, /)', (vm, self: PyObject) =>
      vm.tuple([owned(self.cls), vm.tuple(fieldsOf(vm, self).map(owned))]),
    ),
  ],
  classMethods: [classGetItem],
  getset: Object.fromEntries(
    FIELDS.map((name): [string, GetSet] => [
      name,
      { get: (vm, self: PyInterpolation) => owned(self.data[name] ?? vm.none), field: true },
    ]),
  ),
  attributes: { __match_args__: (vm) => vm.tuple(FIELDS.map((name) => vm.intern(name))) },
}

/** Strings that stand side by side are joined; between two interpolations stands an empty one. */
function createTemplate(vm: Vm, _cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  if (names !== null && names.length > 0) throw vm.error('TypeError', 'Template.__new__ only accepts *args arguments')
  const texts: string[] = ['']
  const interpolations: PyObject[] = []
  for (const arg of args) {
    if ((arg.cls.kind & kind.STR) !== 0) texts.push((texts.pop() ?? '') + (arg.data as string)) // a str inside
    else if (arg.cls === vm.typeNamed(INTERPOLATION)) {
      interpolations.push(arg)
      texts.push('')
    } else
      throw vm.error(
        'TypeError',
        `Template.__new__ *args need to be of type 'str' or 'Interpolation', got ${arg.cls.name}`,
      )
  }
  return newTemplate(vm, vm.tuple(texts.map((text) => vm.str(text))), vm.tuple(interpolations.map(owned)))
}

function partsOf(self: PyObject): { strings: readonly PyObject[]; interpolations: readonly PyObject[] } {
  const { strings, interpolations } = (self as PyTemplate).data // the caller has a template
  return { strings: strings?.data ?? [], interpolations: interpolations?.data ?? [] }
}

function concat(vm: Vm, self: PyObject, other: PyObject): PyObject {
  const isTemplate = (object: PyObject): boolean => object.cls === vm.typeNamed(TEMPLATE)
  if (!isTemplate(other))
    throw vm.error('TypeError', `can only concatenate ${TEMPLATE} (not "${other.cls.name}") to ${TEMPLATE}`)
  const left = partsOf(self)
  const right = partsOf(other)
  const joined = vm.str(String(left.strings.at(-1)?.data ?? '') + String(right.strings[0]?.data ?? ''))
  const strings = [...left.strings.slice(0, -1).map(owned), joined, ...right.strings.slice(1).map(owned)]
  return newTemplate(vm, vm.tuple(strings), vm.tuple([...left.interpolations, ...right.interpolations].map(owned)))
}

function reduceTemplate(vm: Vm, self: PyTemplate): PyObject {
  const module = vm.services.importModule(vm, 'string.templatelib')
  try {
    const { strings, interpolations } = self.data
    const parts = [owned(strings ?? vm.emptyTuple), owned(interpolations ?? vm.emptyTuple)]
    return vm.tuple([getAttr(vm, module, '_template_unpickle'), vm.tuple(parts)])
  } finally {
    vm.decref(module)
  }
}

interface WalkData {
  template: PyObject | null
  at: number
}

/** A string, then an interpolation, in turn; empty strings are left out. */
function next(vm: Vm, self: PyObject): PyObject | null {
  const data = self.data as WalkData // the slot is that of these iterators
  if (data.template === null) return null
  const { strings, interpolations } = partsOf(data.template)
  for (;;) {
    const at = data.at++
    const part = at % 2 === 0 ? strings[at / 2] : interpolations[(at - 1) / 2]
    if (part === undefined) return null
    if (part.data !== '' || part.cls !== vm.types.str) return owned(part)
  }
}

const template: TypeDefinition = {
  name: TEMPLATE,
  module: 'string.templatelib',
  layout: fixedLayout<TemplateData>('Template', 'machinery', 48, ['strings', 'interpolations']),
  slots: {
    new_: createTemplate,
    repr: (vm, self) => {
      const { strings, interpolations } = (self as PyTemplate).data // the slot is that of templates
      const shown = [strings, interpolations].map((tuple) => vm.reprText(tuple ?? vm.emptyTuple))
      return vm.str(`Template(strings=${shown[0] ?? ''}, interpolations=${shown[1] ?? ''})`)
    },
    iter: (vm, self) => {
      const data: WalkData = { template: owned(self), at: 0 }
      return vm.container(vm.typeNamed(ITERATOR), data)
    },
    concat,
  },
  methods: [native('__reduce__($self, /)', reduceTemplate)],
  classMethods: [classGetItem],
  getset: {
    strings: { get: (vm, self: PyTemplate) => owned(self.data.strings ?? vm.emptyTuple), field: true },
    interpolations: { get: (vm, self: PyTemplate) => owned(self.data.interpolations ?? vm.emptyTuple), field: true },
    values: {
      get: (vm, self: PyTemplate) =>
        vm.tuple(partsOf(self).interpolations.map((one) => owned((one as PyInterpolation).data.value ?? vm.none))), // only these are there
    },
  },
}

export const templateTypes: readonly TypeEntry[] = [
  { key: INTERPOLATION, base: 'object', definition: interpolation },
  { key: TEMPLATE, base: 'object', definition: template },
  {
    key: ITERATOR,
    base: 'object',
    definition: {
      name: ITERATOR,
      module: 'string.templatelib',
      layout: fixedLayout<WalkData>('TemplateIter', 'machinery', 56, ['template'], { labels: ['(template)'] }),
      slots: { iter: iteratorSelf, next },
    },
  },
]
