/**
 * A picture of some objects and what keeps them, for Graphviz (https://graphviz.org/doc/info/lang.html).
 *
 * A reference has the colour and the pattern of whoever made it, an object those of whoever made it; a legend says whose they
 * are, so that the picture reads without colours too. References alike between the same two objects are one arrow with
 * their number. What an object is an object of is not drawn.
 *
 * Invariant: at most MOST_NODES objects; what there was no room for is counted in the caption.
 */
import { type Dominators, dominators, retained } from '../retain/dominators'
import { chunked } from './chunked'
import { kindName } from './kindName'
import { type Neighbourhood, neighbourhood, type Subject } from './neighbourhood'
import type { PortableHeap, PortableObject } from './PortableHeap'

export const MOST_NODES = 300
const LONGEST_LABEL = 30
/** Told apart by those who see colours differently (Okabe and Ito, "Color universal design", 2008). */
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#B8860B', '#000000']
const PATTERNS = ['solid', 'dashed', 'dotted', 'bold']
const NOBODY: Pen = { color: 'gray55', style: 'solid' }
const UNKNOWN_AUTHOR = 'author unknown'

const SHAPE_OF: Readonly<Record<PortableObject['role'], string>> = {
  atom: 'plaintext',
  container: 'box',
  instance: 'ellipse',
  machinery: 'box',
  module: 'folder',
  type: 'component',
  function: 'cds',
  frame: 'note',
}

interface Pen {
  readonly color: string
  readonly style: string
}

type Attributes = Readonly<Record<string, string | number>>

export interface Caption {
  readonly title: string
  /** How many objects were asked about: all subjects, and those that are not even among them. */
  readonly asked: number
}

/** Yields the file; the caption stands above the picture. */
export function dot(heap: PortableHeap, subjects: readonly Subject[], caption: Caption): Generator<string> {
  return chunked(new Drawing(heap, subjects).lines(caption))
}

class Drawing {
  private readonly part: Neighbourhood
  private readonly dominators: Dominators
  /** Who made something, in the order in which they were met. */
  private readonly makers: string[] = []

  constructor(
    private readonly heap: PortableHeap,
    subjects: readonly Subject[],
  ) {
    this.part = neighbourhood(heap.graph, subjects, { most: MOST_NODES, isShown: (edge) => !heap.isTypeEdge(edge) })
    this.dominators = dominators(heap.graph)
  }

  *lines({ title, asked }: Caption): Generator<string> {
    const caption = [cleaned(title), ...this.captionLines(asked)].join('\n')
    yield `digraph heap {\n  graph [${attributes({ label: caption, labelloc: 't', rankdir: 'LR', fontname: 'sans-serif' })}]\n`
    yield '  node [fontname="sans-serif" fontsize=10]\n  edge [fontname="sans-serif" fontsize=9]\n'
    const nodes = [...this.part.nodes].sort((a, b) => a - b)
    for (const node of nodes) yield `  n${node} [${attributes(this.nodeAttributes(node))}]\n`
    for (const node of nodes) yield* this.arrows(node)
    yield* this.legend()
    yield '}\n'
  }

  private captionLines(asked: number): string[] {
    const count = this.part.subjects.size
    const left = asked - count
    const shown = `${count} ${count === 1 ? 'object' : 'objects'} with a double border, and what keeps ${count === 1 ? 'it' : 'them'}`
    return [shown, ...(left === 0 ? [] : [`there was no room for ${left} more`])]
  }

  private nodeAttributes(node: number): Attributes {
    if (node === 0) return { label: 'the interpreter', shape: 'doubleoctagon', ...NOBODY }
    const object = this.heap.object(node)
    const size = this.heap.graph.size[node] ?? 0
    const kept = retained(this.dominators, node)
    const bytes = kept > size ? `${size} B, keeps ${kept} B` : `${size} B`
    const label =
      object.role === 'atom' && object.label !== ''
        ? short(object.label)
        : `${cleaned(kindName(object))} #${object.id}\n${bytes}`
    const isSubject = this.part.subjects.has(node)
    const { file, line } = this.heap.place(object.statement)
    const tooltip = file === null ? 'made by the interpreter' : `made at ${cleaned(file)}:${line ?? '?'}`
    return {
      label,
      shape: SHAPE_OF[object.role],
      peripheries: isSubject ? 2 : 1,
      tooltip,
      ...this.penOf(object.statement),
    }
  }

  private *arrows(source: number): Generator<string> {
    const { first } = this.heap.graph
    const bundles = new Map<string, number[]>()
    for (let edge = first[source] ?? 0; edge < (first[source + 1] ?? 0); edge++) {
      const target = this.heap.graph.to[edge] ?? 0
      const isShown = this.part.onPaths.has(edge) || !this.heap.isTypeEdge(edge)
      if (!isShown || !this.part.nodes.has(target)) continue
      const key = `${target} ${this.heap.graph.statement[edge] ?? 0}`
      bundles.set(key, [...(bundles.get(key) ?? []), edge])
    }
    for (const edges of bundles.values()) yield this.arrow(source, edges)
  }

  private arrow(source: number, edges: readonly number[]): string {
    const [edge = 0] = edges
    const { to, statement } = this.heap.graph
    const by = statement[edge] ?? 0
    const { file, line } = this.heap.place(by)
    const name = `${short(this.heap.edgeName(edge, source))}${edges.length > 1 ? ` and ${edges.length - 1} more` : ''}`
    const label = file === null ? name : `${name}\n${this.makerOf(by)} ${cleaned(file)}:${line ?? '?'}`
    const pen = this.penOf(by)
    return `  n${source} -> n${to[edge] ?? 0} [${attributes({ label, fontcolor: pen.color, ...pen })}]\n`
  }

  private makerOf(statement: number): string {
    return cleaned(this.heap.place(statement).by ?? UNKNOWN_AUTHOR)
  }

  private penOf(statement: number): Pen {
    if (statement === 0) return NOBODY
    const maker = this.makerOf(statement)
    if (!this.makers.includes(maker)) this.makers.push(maker)
    return penNumber(this.makers.indexOf(maker))
  }

  private *legend(): Generator<string> {
    yield '  subgraph cluster_legend {\n    label="made by" fontname="sans-serif" color=gray70\n    node [shape=point width=0.05]\n'
    const pens = [
      ...this.makers.map((maker, at) => ({ maker, ...penNumber(at) })),
      { maker: 'the interpreter', ...NOBODY },
    ]
    for (const [at, { maker, color, style }] of pens.entries())
      yield `    l${at} -> r${at} [${attributes({ label: maker, color, style, fontcolor: color })}]\n`
    yield '  }\n'
  }
}

function penNumber(at: number): Pen {
  return { color: COLOURS[at % COLOURS.length] ?? '', style: PATTERNS[at % PATTERNS.length] ?? '' }
}

/** A name on one line: control characters would end the lines of a label, or the XML that Graphviz makes of it. */
function cleaned(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '�')
}

function short(name: string): string {
  const text = cleaned(name)
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL - 1)}…`
}

function attributes(all: Attributes): string {
  return Object.entries(all)
    .map(([name, value]) => `${name}=${typeof value === 'number' ? value : quoted(value)}`)
    .join(' ')
}

/** Backslashes would begin escapes of Graphviz's own. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`
}
