/**
 * Changes that end the use of an object where the program is done with it, so that it can let go of what it gave itself to:
 * `with` around the statements that speak of it, or a call of the method by which its class says goodbye.
 *
 * Only for an object that one statement made and named, of a class whose text is the team's. They are offered for each
 * reference of the object's cut, since one goodbye may end several.
 */
import type { Lingering } from '../blame/verdict'
import type { ClassDef, Expr, Statement } from '../python/syntax/tree'
import type { Change, Program } from './Change'
import { allStatements, type ParsedModule } from './ParsedModule'
import { doingWords } from './doingWords'
import { putCode } from './putCode'
import type { SourceEdit } from './SourceEdit'

/** Methods that end an object's use, the plainest first. */
const GOODBYES = [
  'close',
  'stop',
  'cancel',
  'dispose',
  'shutdown',
  'disconnect',
  'unsubscribe',
  'unregister',
  'detach',
  'release',
  'finish',
]

type Subject = Pick<Lingering, 'type' | 'module' | 'made'>

/** Where an object is made and used: `name = Class(...)` and what follows in its block up to the last use. */
interface Use {
  readonly module: ParsedModule
  readonly name: string
  readonly call: Expr
  readonly statement: Statement
  readonly indent: string
  readonly following: readonly Statement[]
  readonly by: string | null
}

export function finish(program: Program, subject: Subject): Change[] {
  const methods = methodsOf(classOf(program, subject))
  const use = useOf(program, subject)
  if (use === null) return []
  const goodbye = GOODBYES.find((name) => methods.has(name))
  const changes = goodbye === undefined ? [] : [callAfter(use, goodbye)]
  return methods.has('__enter__') && methods.has('__exit__') ? [...wrapped(use), ...changes] : changes
}

function classOf({ entry, modules }: Program, { type, module }: Subject): ClassDef | null {
  const path = module.replaceAll('.', '/')
  const found =
    module === '__main__' ? modules.get(entry) : (modules.get(`${path}.py`) ?? modules.get(`${path}/__init__.py`))
  const classes = [...allStatements(found?.tree.body ?? [])].filter((statement) => statement.kind === 'ClassDef')
  return classes.find(({ name }) => name === type) ?? null
}

/** Names of the methods that want nothing, and of those of a context manager. */
function methodsOf(definition: ClassDef | null): ReadonlySet<string> {
  const methods = (definition?.body ?? []).filter((statement) => statement.kind === 'FunctionDef')
  const wantsNothing = methods.filter(({ name, args: { posonly, args, defaults, kwonly, kwDefaults } }) => {
    if (name === '__exit__') return true
    const isGiven = kwonly.every((_, at) => kwDefaults[at] !== null && kwDefaults[at] !== undefined)
    return isGiven && posonly.length + args.length - defaults.length === 1
  })
  return new Set(wantsNothing.map(({ name }) => name))
}

function useOf({ modules }: Program, { made }: Subject): Use | null {
  const module = modules.get(made.file ?? '')
  const found = made.line === null ? null : (module?.statementAt(made.line) ?? null)
  if (module === undefined || found === null || found.statement.kind !== 'Assign') return null
  const { statement, block } = found
  const [target, ...others] = statement.targets
  const indent = module.indentOf(statement)
  if (target?.kind !== 'Name' || others.length > 0 || statement.value.kind !== 'Call' || indent === null) return null
  const after = block.slice(block.indexOf(statement) + 1)
  const last = after.findLastIndex((each) => module.speaksOf(each, target.id))
  const following = after.slice(0, last + 1)
  return { module, name: target.id, call: statement.value, statement, indent, following, by: made.by }
}

function callAfter({ module, name, statement, indent, following, by }: Use, method: string): Change {
  const line = (following.at(-1) ?? statement).endLine
  return putCode(module, line, { kind: 'close', code: `${name}.${method}()`, by, needs: null, indent })
}

/** None where moving the lines to the right would change more than where they stand. */
function wrapped({ module, name, call, statement, indent, following, by }: Use): Change[] {
  const { file } = module
  const first = following[0]?.line ?? statement.line
  const last = following.at(-1)?.endLine ?? statement.line
  const text = module.text.slice(module.startOf(first), module.endOf(last))
  if (following.some((each) => module.indentOf(each) !== indent) || /"""|'''|\\\r?\n/.test(text)) return []
  const head = `with ${module.textOf(call)} as ${name}:`
  const body = following.length === 0 ? `\n${indent}    pass` : ''
  const lines =
    following.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => module.startOf(first + at))
  const moved = lines.filter((from) => !/^\s*\n/.test(module.text.slice(from)))
  const edits: SourceEdit[] = [
    { file, ...module.rangeOf(statement), text: `${head}${body}` },
    ...moved.map((from) => ({ file, from, to: from, text: '    ' })),
  ]
  const doing = { kind: 'wrap', code: head, around: following.length === 0 ? null : { first, last } } as const
  const { line } = statement
  return [{ kind: 'with', doing, words: doingWords(doing, { file, line }), file, line, by, edits }]
}
