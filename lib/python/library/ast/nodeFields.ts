/** How the classes of `_ast` and the nodes of `syntax/tree` name the same things. */
import { type NodeClass, nodeClasses, type NodeField } from './nodeTable'

/** Fields that the tree calls otherwise, by class where the name alone does not say. */
const RENAMED: Readonly<Record<string, string>> = {
  decorator_list: 'decorators',
  type_params: 'typeParams',
  'arg.arg': 'name',
  'keyword.arg': 'name',
  asname: 'asName',
  context_expr: 'context',
  optional_vars: 'target',
  is_async: 'isAsync',
  posonlyargs: 'posonly',
  kwonlyargs: 'kwonly',
  kw_defaults: 'kwDefaults',
  format_spec: 'formatSpec',
  'Interpolation.str': 'text',
  'Constant.kind': 'unicodePrefix',
  kwd_attrs: 'kwdAttrs',
  kwd_patterns: 'kwdPatterns',
  default_value: 'defaultValue',
  type_comment: 'typeComment',
  type_ignores: 'typeIgnores',
}

export interface Field extends NodeField {
  /** The tree's name for it. */
  readonly property: string
}

export interface NodeShape extends NodeClass {
  readonly fields: readonly Field[]
  /** Whether nodes of the class have a place of their own, or by their base. */
  readonly isPlaced: boolean
}

function shapes(): Map<string, NodeShape> {
  const classes = nodeClasses()
  const placed = new Set(classes.filter(({ hasPlace }) => hasPlace).map(({ name }) => name))
  return new Map(
    classes.map((node) => [
      node.name,
      {
        ...node,
        isPlaced: placed.has(node.name) || placed.has(node.base),
        fields: node.fields.map((field) => ({ ...field, property: propertyOf(node.name, field.name) })),
      },
    ]),
  )
}

function propertyOf(node: string, field: string): string {
  return RENAMED[`${node}.${field}`] ?? RENAMED[field] ?? field
}

export const nodeShapes: ReadonlyMap<string, NodeShape> = shapes()

/** Classes whose instances are all alike and shared: contexts and operators. */
const SHARED_BASES = new Set(['expr_context', 'boolop', 'operator', 'unaryop', 'cmpop'])

export function isShared(type: string): boolean {
  return SHARED_BASES.has(type)
}

/** The names of a node's place in the source: the program's, then the tree's. */
export const PLACE = [
  ['lineno', 'line'],
  ['col_offset', 'column'],
  ['end_lineno', 'endLine'],
  ['end_col_offset', 'endColumn'],
] as const
