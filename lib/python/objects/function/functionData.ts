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

/**
 * What a function refers to, in the order of CPython's func_traverse and func_clear. Written out, as `forget` is: there are
 * thousands of functions, and fields found by their names cost most of walking them.
 */
function traverse({ data, dict }: PyFunction, visit: (child: PyObject) => void): void {
  reach(data.code, visit)
  reach(data.globals, visit)
  reach(data.builtins, visit)
  reach(data.module, visit)
  reach(data.defaults, visit)
  reach(data.kwDefaults, visit)
  reach(data.doc, visit)
  reach(data.name, visit)
  reach(dict, visit)
  reach(data.closure, visit)
  reach(data.annotations, visit)
  reach(data.annotate, visit)
  reach(data.typeParams, visit)
  reach(data.qualname, visit)
}

function reach(child: PyObject | null, visit: (child: PyObject) => void): void {
  if (child !== null) visit(child)
}

function forget(data: FunctionData): void {
  const fields: Nullable<FunctionData> = data
  fields.code = null
  fields.globals = null
  fields.builtins = null
  fields.module = null
  fields.defaults = null
  fields.kwDefaults = null
  fields.doc = null
  fields.name = null
  fields.closure = null
  fields.annotations = null
  fields.annotate = null
  fields.typeParams = null
  fields.qualname = null
}

/** Of one that is dying: nothing is read of it any more. */
type Nullable<Data> = { -readonly [Field in keyof Data]: Data[Field] | null }

export const functionLayout: Layout = {
  ...fixedFunctionLayout,
  dictPlace: 'own',
  traverse: (object, visit) => traverse(object as PyFunction, visit), // the layout is that of functions
  release: (_vm, object) => {
    const func = object as PyFunction // as above
    const taken: PyObject[] = []
    traverse(func, (child) => taken.push(child))
    func.dict = null
    forget(func.data)
    return taken
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
