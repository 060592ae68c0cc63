/**
 * A reader of `.heapsnapshot` files that insists on all that Chrome DevTools' own loader insists on or silently builds on:
 * it shares no code with the writer and computes what objects retain in the most naive way.
 */
export interface ReadNode {
  readonly type: string
  readonly name: string
  readonly id: number
  readonly size: number
  /** the line that made it and its author; null for none */
  readonly made: string | null
  readonly edges: readonly ReadEdge[]
}

export interface ReadEdge {
  readonly type: string
  readonly name: string
  readonly to: number
}

interface Meta {
  readonly node_fields: readonly string[]
  readonly node_types: readonly [readonly string[], ...string[]]
  readonly edge_fields: readonly string[]
  readonly edge_types: readonly [readonly string[], ...string[]]
  readonly trace_function_info_fields: readonly string[]
  readonly trace_node_fields: readonly string[]
}

interface Header {
  readonly meta: Meta
  readonly node_count: number
  readonly edge_count: number
  readonly trace_function_count: number
}

const KEYS = ['snapshot', 'nodes', 'edges', 'trace_function_infos', 'trace_tree', 'samples', 'locations', 'strings']

export function readHeapsnapshot(text: string): readonly ReadNode[] {
  const parts = partsOf(text)
  const header = JSON.parse(parts['snapshot'] ?? '') as Header // the writer's own types, checked by what follows
  const strings = JSON.parse(parts['strings'] ?? '') as string[] // as above
  const made = madeOf(header, numbersOf(parts['trace_function_infos']), parts['trace_tree'] ?? '', strings)
  const nodes = rows(numbersOf(parts['nodes']), header.meta.node_fields, header.node_count)
  const edges = rows(numbersOf(parts['edges']), header.meta.edge_fields, header.edge_count)
  let at = 0
  const read = nodes.map((row) => {
    const own = edges.slice(at, (at += row['edge_count'] ?? 0))
    return {
      type: named(header.meta.node_types[0], row['type']),
      name: named(strings, row['name']),
      id: row['id'] ?? 0,
      size: row['self_size'] ?? 0,
      made: row['trace_node_id'] === 0 ? null : named(made, row['trace_node_id']),
      edges: own.map((edge) => readEdge(edge, header, strings)),
    }
  })
  if (at !== edges.length) throw new Error(`the nodes count ${at} edges of ${edges.length}`)
  requireWhole(read)
  return read
}

/** The keys have to come in the order in which the loader looks for them. */
function partsOf(text: string): Readonly<Record<string, string>> {
  if (JSON.stringify(Object.keys(JSON.parse(text) as object)) !== JSON.stringify(KEYS)) throw new Error('wrong keys')
  const places = KEYS.map((key) => text.indexOf(`"${key}":`))
  return Object.fromEntries(
    KEYS.map((key, i) => {
      const end = i + 1 < KEYS.length ? text.lastIndexOf(',', places[i + 1]) : text.lastIndexOf('}')
      return [key, text.slice((places[i] ?? 0) + key.length + 3, end)]
    }),
  )
}

/** The loader reads digits and skips the rest: a sign or a fraction would give other numbers. */
function numbersOf(text = ''): readonly number[] {
  if (!/^\[[\d,\s]*\]$/.test(text)) throw new Error('an array of other things than whole numbers from 0')
  return JSON.parse(text) as number[] // just seen
}

type Row = Readonly<Record<string, number>>

function rows(numbers: readonly number[], fields: readonly string[], count: number): readonly Row[] {
  if (numbers.length !== count * fields.length) throw new Error(`${numbers.length} numbers, ${count} rows`)
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(fields.map((field, at) => [field, numbers[row * fields.length + at] ?? NaN])),
  )
}

function named(names: readonly string[], at = NaN): string {
  const name = names[at]
  if (name === undefined) throw new Error(`nothing has the number ${at}`)
  return name
}

function readEdge(edge: Row, { meta, node_count }: Header, strings: readonly string[]): ReadEdge {
  const type = named(meta.edge_types[0], edge['type'])
  const isNumbered = type === 'element' || type === 'hidden'
  const to = (edge['to_node'] ?? NaN) / meta.node_fields.length
  if (!Number.isInteger(to) || to >= node_count) throw new Error(`an edge to ${edge['to_node']}`)
  const name = isNumbered ? String(edge['name_or_index']) : named(strings, edge['name_or_index'])
  return { type, name, to }
}

/** Of each trace, by its number, what its function is called. */
function madeOf(header: Header, infos: readonly number[], tree: string, strings: readonly string[]): readonly string[] {
  // The loader finds the end of the tree by the next quote.
  if (tree.includes('"')) throw new Error('a string in the trace tree')
  const { trace_function_info_fields, trace_node_fields } = header.meta
  const functions = rows(infos, trace_function_info_fields, header.trace_function_count)
  const made: string[] = []
  const visit = (node: readonly unknown[]): void => {
    const field = (name: string): unknown => node[trace_node_fields.indexOf(name)]
    const info = functions[Number(field('function_info_index'))] ?? {}
    made[Number(field('id'))] = `${named(strings, info['name'])} ${named(strings, info['script_name'])}:${info['line']}`
    const children = field('children') as unknown[] // an array by the format
    for (let at = 0; at < children.length; at += trace_node_fields.length) visit(children.slice(at))
  }
  visit(JSON.parse(tree) as unknown[])
  return made
}

function requireWhole(nodes: readonly ReadNode[]): void {
  const [root] = nodes
  if (root?.type !== 'synthetic') throw new Error('the first node is not the root')
  // The loader's queue has room for each node once, and takes each of the root's references.
  if (new Set(root.edges.map(({ to }) => to)).size !== root.edges.length)
    throw new Error('the root refers twice to one')
  if (new Set(nodes.map(({ id }) => id)).size !== nodes.length) throw new Error('two nodes have one id')
  for (const { type, id, name } of nodes) {
    if (type === 'array' || type === 'hidden') throw new Error(`${name} is of type ${type}: its size would move`)
    if ((id % 2 === 0) !== (type === 'synthetic' && id !== 1)) throw new Error(`${name} has the id ${id}`)
  }
  const reached = naiveReach(nodes)
  if (reached.size !== nodes.length) throw new Error(`${nodes.length - reached.size} nodes hang on nothing`)
}

/** Nodes reached without passing `blocked`, by the edges that DevTools lets retain something. */
function naiveReach(nodes: readonly ReadNode[], blocked = -1): Set<number> {
  const owned = walk(nodes, (type, from) => (from === 0 ? type === 'shortcut' : type !== 'weak'), -1)
  const keeps = (type: string, from: number, to: number): boolean => {
    if (type === 'weak') return false
    return from === 0 || (type !== 'shortcut' && !(owned.has(to) && !owned.has(from)))
  }
  return walk(nodes, keeps, blocked)
}

type Keeps = (type: string, from: number, to: number) => boolean

function walk(nodes: readonly ReadNode[], keeps: Keeps, blocked: number): Set<number> {
  const seen = new Set([0])
  for (const node of seen) {
    for (const { type, to } of nodes[node]?.edges ?? []) if (to !== blocked && keeps(type, node, to)) seen.add(to)
  }
  return seen
}

/** Bytes that would go with a node. */
export function naiveRetained(nodes: readonly ReadNode[], node: number): number {
  const without = naiveReach(nodes, node)
  return nodes.reduce((sum, { size }, at) => (without.has(at) ? sum : sum + size), 0)
}
