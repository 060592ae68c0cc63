/** Python functions, the methods bound to them, cells and code objects: their data and layouts. */
import { BYTES_A_UNIT, codeLayoutOf } from '../../vm/codeUnits'
import type { Unit } from '../../vm/Unit'
import type { Vm } from '../../vm/Vm'
import type { PyDict } from '../dict/DictTable'
import { atomLayout, fixedLayout } from '../layouts'
import type { PyContainer, PyObject, PyTuple, Referent } from '../PyObject'
import { kind, type Layout } from '../PyType'
import { putField } from '../putField'

export interface FunctionData {
  code: PyCode
  globals: PyDict
  builtins: PyObject
  name: PyObject
  qualname: PyObject
  doc: PyObject
  module: PyObject | null
  defaults: PyTuple | null
  kwDefaults: PyDict | null
  closure: PyTuple | null
  annotations: PyObject | null
  annotate: PyObject | null
  typeParams: PyTuple | null
}

export interface PyFunction extends PyContainer {
  data: FunctionData
}

export interface PyCode extends Referent {
  data: Unit
}

const FUNCTION_BYTES = 168

const FIELDS = [
  'code',
  'globals',
  'builtins',
  'module',
  'defaults',
  'kwDefaults',
  'doc',
  'name',
  'closure',
  'annotations',
  'annotate',
  'qualname',
  'typeParams',
] as const

/** Puts `value` (taken over) into a field of a function, and drops what was there. */
export function setFunctionField(
  vm: Vm,
  func: PyFunction,
  field: (typeof FIELDS)[number],
  value: PyObject | null,
): void {
  putField(vm, func, FIELDS.indexOf(field), func.data, field, value)
}

/** Code counts as nothing that can be blamed. */
const fixedFunctionLayout = fixedLayout<FunctionData>('function', 'function', FUNCTION_BYTES, FIELDS, {
  kind: kind.FUNCTION,
  system: ['code', 'globals', 'builtins', 'module', 'name', 'qualname', 'doc'],
  labels: [
    '__code__',
    '__globals__',
    '__builtins__',
    '__module__',
    '__defaults__',
    '__kwdefaults__',
    '__doc__',
    '__name__',
    '__closure__',
    '__annotations__',
    '__annotate__',
    '__qualname__',
    '__type_params__',
  ],
})

const BEFORE_DICT = ['code', 'globals', 'builtins', 'module', 'defaults', 'kwDefaults', 'doc', 'name'] as const
const AFTER_DICT = ['closure', 'annotations', 'annotate', 'typeParams', 'qualname'] as const

type FunctionField = (typeof BEFORE_DICT | typeof AFTER_DICT)[number]

function takeField(data: FunctionData, field: FunctionField): PyObject | null {
  const fields: Record<FunctionField, PyObject | null> = data
  const child = fields[field]
  fields[field] = null
  return child
}

/** Walked in the order of CPython's func_traverse, dropped in that of func_clear. */
export const functionLayout: Layout = {
  ...fixedFunctionLayout,
  dictPlace: 'own',
  traverse: (object, visit) => {
    const { data, dict } = object as PyFunction // the layout is that of functions
    const each = (field: keyof FunctionData): void => {
      const child = data[field]
      if (child !== null) visit(child)
    }
    BEFORE_DICT.forEach(each)
    if (dict !== null) visit(dict)
    AFTER_DICT.forEach(each)
  },
  release: (_vm, object) => {
    const { data, dict } = object as PyFunction // as above
    object.dict = null
    const take = (field: FunctionField): PyObject | null => takeField(data, field)
    return [...BEFORE_DICT.map(take), dict, ...AFTER_DICT.map(take)].filter((child) => child !== null)
  },
}

export interface MethodData {
  func: PyObject | null
  self: PyObject | null
}

export interface PyMethod extends PyContainer {
  data: MethodData
}

export const methodLayout = fixedLayout<MethodData>('method', 'function', 64, ['func', 'self'], {
  labels: ['__func__', '__self__'],
})

export interface CellData {
  contents: PyObject | null
}

export interface PyCell extends PyContainer {
  data: CellData
}

export const cellLayout = fixedLayout<CellData>('cell', 'machinery', 40, ['contents'], { labels: ['cell_contents'] })

const CODE_BYTES = 208
const WORD = 8

/** Whole words, as a variable-sized object is laid out. */
function codeSize(unit: Unit): number {
  const units = codeLayoutOf(unit).starts.at(-1) ?? 0
  return Math.ceil((CODE_BYTES + BYTES_A_UNIT * units) / WORD) * WORD
}

export const codeLayout: Layout = {
  ...atomLayout('code', kind.OTHER, (object) => codeSize((object as PyCode).data)), // the class has a Unit
  role: 'machinery',
}
