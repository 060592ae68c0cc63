/** A YAML text as a value, and the line on which each part of it stands. Nothing here throws for what a person wrote. */
import { isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { ExerciseProblem } from './Exercise'

export interface YamlText {
  readonly value: unknown
  /** Lines count from 1. Of a path that leads nowhere, the line of the last part that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** The line on which the text of a block (`|`) begins; of other values their own. */
  readonly textLineOf: (path: readonly PropertyKey[]) => number
}

/** The first mistake of the YAML itself is enough: those after it follow from it. */
export function readYaml(file: string, text: string): YamlText | ExerciseProblem {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const [mistake] = document.errors
  if (mistake !== undefined) return { file, line: lines.linePos(mistake.pos[0]).line, says: yamlWords(mistake.message) }
  const root: Node | null = document.contents
  const offset = (node: Node | null): number => node?.range?.[0] ?? 0
  const alias = aliasIn(root)
  // A text of a few lines may stand for gigabytes with them.
  if (alias !== null)
    return { file, line: lines.linePos(offset(alias)).line, says: 'say it again instead of referring to it with *' }
  const lineOf = (path: readonly PropertyKey[]): number => lines.linePos(offset(nodeAt(root, path))).line
  const isBlock = (node: Node | null): boolean => text[offset(node)] === '|' || text[offset(node)] === '>'
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf,
    textLineOf: (path) => lineOf(path) + (isBlock(valueAt(root, path)) ? 1 : 0),
  }
}

function aliasIn(root: Node | null): Node | null {
  let found: Node | null = null
  visit(root, {
    Alias(_key, node) {
      found = node
      return visit.BREAK
    },
  })
  return found
}

function yamlWords(message: string): string {
  return `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).trimEnd()}`
}

/** The key of the last part of the path, since a reader looks for that; the item, in a list. */
function nodeAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  let node = root
  let shown = root
  for (const part of path) {
    const next = childOf(node, part)
    if (next === null) break
    shown = next.shown
    node = next.node
  }
  return shown
}

function valueAt(root: Node | null, path: readonly PropertyKey[]): Node | null {
  return path.reduce<Node | null>((node, part) => childOf(node, part)?.node ?? null, root)
}

function childOf(node: Node | null, part: PropertyKey): { readonly shown: Node; readonly node: Node | null } | null {
  if (isSeq(node)) {
    const item = node.items[Number(part)]
    return isNode(item) ? { shown: item, node: item } : null
  }
  if (!isMap(node)) return null
  const pair = node.items.find((each) => isPair(each) && isNode(each.key) && String(each.key.toJSON()) === String(part))
  if (pair === undefined || !isNode(pair.key)) return null
  return { shown: pair.key, node: isNode(pair.value) ? pair.value : null }
}
