/**
 * Random programs about memory: objects that are made, shared, dropped, tied into cycles, watched and counted, and an exit of
 * every kind. What they print depends on counts, sizes and the order of deaths, so two interpreters that print the same agree
 * in all of these.
 *
 * Invariants: a program is a list of statements, each good without most of the others, so that a failing one can be cut down;
 * every name is bound before it is used; no output depends on an address, a hash of text or the time.
 */
import type { Choices } from '../choices'
import { HOLDER_PRELUDE, holder } from './holders'
import { PRELUDE } from './memoryPrelude'
import { type Kind, Names } from './Names'
import { probe } from './probes'
import { teamModules } from './teamModules'

export interface MemoryProgram {
  readonly statements: readonly string[]
  /** Other files by name. */
  readonly modules: Readonly<Record<string, string>>
}

const STATEMENTS = 26

/** With `isWide` objects are also given to what keeps them into the exit (holders.ts); such a program counts no allocations. */
export function memoryProgram(choices: Choices, isWide = false): MemoryProgram {
  const names = new Names(choices, isWide)
  const statements = [...PRELUDE, ...(isWide ? HOLDER_PRELUDE : []), names.begin()]
  const modules = Object.keys(teamModules).filter(() => choices.once(3))
  for (const module of modules) statements.push(`import ${module.replace('.py', '')}; gc.collect()`)
  const count = 6 + choices.below(STATEMENTS)
  for (let i = 0; i < count; i++)
    statements.push(isWide && choices.once(3) ? holder(choices, names) : statement(choices, names, modules))
  if (choices.once(2)) statements.push(ending(choices, names))
  return { statements, modules: Object.fromEntries(modules.map((name) => [name, teamModules[name] ?? ''])) }
}

/** The text of a program of these statements. */
export function textOf(statements: readonly string[]): string {
  return `${statements.join('\n')}\n`
}

function statement(choices: Choices, names: Names, modules: readonly string[]): string {
  const pick = choices.below(100)
  if (pick < 34) return bind(choices, names)
  if (pick < 54) return link(choices, names)
  if (pick < 66) return drop(choices, names)
  if (pick < 84) return probe(choices, names)
  if (pick < 90) return inFunction(choices, names)
  if (pick < 94) return collector(choices, names)
  if (pick < 97 && modules.length > 0) return share(choices, names, modules)
  return manage(choices, names)
}

/** A name is bound to something new, made of what there is. */
function bind(choices: Choices, names: Names): string {
  const [kind, expression] = made(choices, names)
  return `${names.bind(kind)} = ${expression}`
}

function made(choices: Choices, names: Names): [Kind, string] {
  const any = (): string => names.any()
  const makers: readonly [() => [Kind, string], ...(() => [Kind, string])[]] = [
    () => ['node', `${names.nodeClass()}(${names.tag()})`],
    () => ['node', `${names.nodeClass()}(${names.tag()}, ${any()})`],
    () => ['list', `[${choices.some(4, any).join(', ')}]`],
    () => ['list', `[${names.nodeClass()}(f't{i}') for i in range(${1 + choices.below(4)})]`],
    () => ['tuple', `(${any()}, ${any()})`],
    () => ['tuple', `(${choices.of(['1, 2', "'a', None", 'object(), 1', '(1, 2), 3', '[], 2'])})`],
    () => ['dict', `{'k': ${any()}, 'l': ${any()}}`],
    () => ['dict', `{i: ${any()} for i in range(${choices.below(12)})}`],
    () => ['dict', `dict(x=${any()})`],
    () => ['set', `{i for i in range(${1 + choices.below(24)})}`],
    () => ['set', `set(map(id, [${any()}])) and {${names.node()}}`],
    () => ['function', `closure(${any()})`],
    () => ['function', `lambda x=${any()}: x`],
    () => ['function', `functools.partial(closure, ${any()})`],
    () => ['generator', `counted(${any()})`],
    () => ['generator', `(x for x in [${any()}, ${any()}])`],
    () => ['exception', `caught(${any()})`],
    () => ['exception', `ValueError(${any()})`],
    () => ['method', `${names.node()}.speak`],
    () => ['weak', `weakref.ref(${names.node()}, called(${names.tag()}))`],
    () => ['weak', `weakref.ref(${names.node()})`],
    () => ['weak', `weakref.WeakMethod(${names.node()}.speak)`],
    () => ['value', choices.of(VALUES)],
    () => ['value', `object()`],
    () => ['iterator', `iter([${any()}, ${any()}])`],
    () => ['iterator', `map(closure, [${any()}])`],
    () => ['class', `type('Made', (${names.nodeClass()},), {'held': ${any()}})`],
    () => ['deque', `collections.deque([${any()}, ${any()}])`],
    () => ['value', names.any()],
  ]
  return choices.of(makers)()
}

const VALUES = [
  '12345', '2**70', "'text'", "'t' * 9", "'\\xe9'", "'\\u20ac' * 3", "'\\U0001f600'", "b'bytes'", 'bytearray(5)', '1.5', '2j', 'range(3)',
  'slice(1, 2)', 'frozenset((1, 2))', 'None', 'Ellipsis', 'memoryview(b"abc")', "''.join(['a', 'b'])", '-7', 'float("nan")',
] as const // oxfmt-ignore

/** Something comes to hold something else. */
function link(choices: Choices, names: Names): string {
  const any = names.any()
  const node = names.node()
  const [list, dict] = [names.of('list'), names.of('dict')]
  return choices.of([
    `${node}.link = ${any}`,
    `${node}.${choices.of(['a', 'b', 'c', 'd'])} = ${any}`,
    `${node}.link = ${node}`,
    `${list ?? `${node}.items`}.append(${any})`,
    `${list ?? `${node}.items`}.extend([${any}, ${node}])`,
    `${list ?? `${node}.items`}.insert(0, ${any})`,
    `${list ?? `${node}.items`}[:1] = [${any}, ${names.any()}]`,
    dict === null ? `${node}.items += [${any}]` : `${dict}[${choices.of(["'k'", "'m'", '1', '(1, 2)'])}] = ${any}`,
    dict === null ? `vars(Plain)['speak']` : `${dict}.update(z=${any}, y=1)`,
    dict === null ? `${node}.items *= 2` : `${dict}.setdefault('s', []).append(${any})`,
    `${node}.items.append(${node}.speak)`,
    `Plain.shared = ${any}`,
    `weakref.finalize(${node}, print, 'finalized', ${names.tag()})`,
    `closure.${choices.of(['note', 'mark'])} = ${any}`,
    `${names.of('deque') ?? `${node}.items`}.append(${any})`,
    `first, *rest = [${any}, ${node}, 3]`,
    `for item in [${any}, ${node}]: pass`,
  ])
}

/** Something is let go. */
function drop(choices: Choices, names: Names): string {
  const [list, dict, generator] = [names.of('list'), names.of('dict'), names.of('generator')]
  const name = names.bound()
  const node = names.node()
  return choices.of([
    `${names.forget(name)} = None`,
    `del ${names.forget(name)}; ${name} = 0`,
    `${names.forget(name)} = None`,
    `${node}.link = None`,
    names.isCounting ? `${node}.link = [${node}]` : `${node}.__dict__.clear() if hasattr(${node}, '__dict__') and isinstance(${node}, Plain) else None`, // oxfmt-ignore
    `del ${node}.items[-1:]`,
    `${node}.items.clear()`,
    list === null ? `${node}.items = []` : choices.of([`${list}.clear()`, `del ${list}[:1]`, `${list}.reverse()`, `${list} and ${list}.pop()`]), // oxfmt-ignore
    dict === null ? `Plain.shared = 0` : choices.of([`${dict}.clear()`, `${dict}.popitem() if ${dict} else 0`, `${dict}.pop('k', 0)`]), // oxfmt-ignore
    generator === null ? `gc.collect()` : choices.of([`${generator}.close()`, `next(${generator}, None)`, `print(next(${generator}, 'end') is ${node})`]), // oxfmt-ignore
    `item = rest = first = None`,
  ])
}

/** The same things as locals, arguments and cells. */
function inFunction(choices: Choices, names: Names): string {
  const any = (): string => names.any()
  const body = choices.of([
    `x = ${any()}; y = [x]; print(sys.getrefcount(x), sys.getrefcount(y))`,
    `x = ${names.nodeClass()}('local'); y = ${names.nodeClass()}('other', x); print(sys.getrefcount(x))`,
    `x = ${names.nodeClass()}('cell'); g = lambda: x; print(sys.getrefcount(x)); return g and None`,
    `a, b = Plain('first'), Slots('second'); a, b = b, a; del a; print('between')`,
    `x = Plain('cycle'); x.link = x; return x.link`,
    `x = Plain('kept'); x.items.append(x)`,
    `try: raise ValueError(Plain('args'))\n    except ValueError as error: print(sys.getrefcount(error))\n    print('after')`,
    `try: raise ValueError(1)\n    except ValueError as error: kept = error\n    x = Plain('beside'); return kept`,
    `with managed('inner') as held: print(sys.getrefcount(held))`,
    `for x in [Plain('one'), Slots('two')]: print(sys.getrefcount(x))\n    print('looped')`,
    `print([sys.getrefcount(x) for x in [Plain('in'), 5000, 'q' * 3]])`,
    `def inner(p, *a, k=${any()}, **kw): print(sys.getrefcount(p), sys.getrefcount(a), sys.getrefcount(kw)); return p\n    inner(${any()}, 1, 2, z=3)`,
    `g = counted(Plain('suspended')); next(g); print('made')`,
    `print(sys.getrefcount(locals()), sys.getsizeof(sys._getframe()))`,
    `match [Plain('m'), 2]:\n        case [x, 2]: print(sys.getrefcount(x))`,
  ])
  const tail = choices.once(4) ? `; ${names.bind('value')} = work()` : '; work()'
  return `def work():\n    ${body}\n${tail.slice(2)}`
}

function collector(choices: Choices, names: Names): string {
  const many = 500 + choices.below(3000)
  return choices.of([
    'print(gc.collect())', 'print(gc.collect())', 'print(gc.collect(0))', 'print(gc.collect(1))', 'gc.disable()', 'gc.enable()',
    'gc.freeze()', 'gc.unfreeze()', "print([s['collections'] for s in gc.get_stats()][2])",
    names.isCounting ? `for i in range(${many}): spare = Quiet(); spare.me = spare` : 'gc.collect()',
    names.isCounting ? `kept = [[] for i in range(${many})]` : 'print(gc.isenabled())',
    'gc.set_debug(gc.DEBUG_SAVEALL); print(gc.collect(), len(gc.garbage)); gc.garbage.clear(); gc.set_debug(0)',
  ]) // oxfmt-ignore
}

/** A team's module comes to hold something. */
function share(choices: Choices, names: Names, modules: readonly string[]): string {
  const module = modules[choices.below(modules.length)]
  const any = names.any()
  if (module === 'bus.py') {
    return choices.of([
      `print(bus.subscribe(${names.node()}.speak))`, `bus.listeners.clear()`, `bus._last = ${any}`, `bus.subscribe(print)`,
    ]) // oxfmt-ignore
  }
  if (module === 'store.py') {
    return choices.of([
      `store.put(${names.tag()}, ${any})`, `store.take(${names.tag()})`, `print(len(store.loose), len(store.entries))`,
    ]) // oxfmt-ignore
  }
  return choices.of([
    `plain._first.append(${any})`, `plain.second['x'] = ${any}`, `plain._third = ${any}`, `plain.fourth = ${any}`,
  ]) // oxfmt-ignore
}

/** Resources, errors and other ways of holding on. */
function manage(choices: Choices, names: Names): string {
  const any = names.any()
  const node = names.node()
  return choices.of([
    `with managed(${names.tag()}) as held: print(sys.getrefcount(held))`,
    `try: fail(${any})\nexcept ValueError as error: print(len(error.args))`,
    `try: fail(${any})\nexcept ValueError as error: ${names.bind('exception')} = error`,
    `try: del missing\nexcept NameError as error: error.with_traceback(None)`,
    `atexit.register(print, 'at exit', ${names.tag()})`,
    `atexit.register(${node}.speak, 1)`,
    `${names.bind('value')} = copy.copy(${node})`,
    `cached(${any} is None)`,
    `table[${node}] = ${any}`,
    `print(sorted(type(o).__name__ for o in gc.get_referrers(${node})))`,
    `sys.setrecursionlimit(1000)`,
  ])
}

function ending(choices: Choices, names: Names): string {
  return choices.of([
    `sys.exit(${choices.below(4)})`,
    `sys.exit('bye')`,
    `raise ValueError(${names.any()} is None)`,
    `fail(${names.node()})`,
    `os._exit(${choices.below(3)})`,
    `def last():\n    x = Plain('last local')\n    sys.exit()\nlast()`,
    `1 / 0`,
    `gc.disable()`,
    `sys.excepthook = lambda *a: print('hook', a[0].__name__)\nraise KeyError(1)`,
    `import builtins; builtins._ = ${names.any()}`,
    `atexit.register(sys.exit, 3)`,
    `atexit.register(fail, 1)`,
    `raise SystemExit(${names.node()})`,
  ])
}
