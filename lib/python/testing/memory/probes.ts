/** Questions of a program about its own memory. */
import type { Choices } from '../choices'
import type { Names } from './Names'

export function probe(choices: Choices, names: Names): string {
  const any = names.any()
  const node = names.node()
  const weak = names.of('weak')
  return choices.of([
    `print(sys.getrefcount(${any}))`,
    `print(sys.getrefcount(${node}), sys.getrefcount(${node}.link))`,
    `print(sys.getsizeof(${any}))`,
    `print(sys.getsizeof(${node}), sys.getsizeof(${node}.items))`,
    `print(sys.getsizeof(vars(${node}))) if hasattr(${node}, '__dict__') else None`,
    `print(gc.is_tracked(${any}), gc.is_finalized(${any}))`,
    `print(len(gc.get_referrers(${node})) if ${node} else 0)`,
    `print(sorted(type(o).__name__ for o in gc.get_referents(${any})))`,
    `print(len(gc.get_referents(${node})))`,
    `print(weakref.getweakrefcount(${node}))`,
    weak === null ? `print(sys.getrefcount(Plain), sys.getrefcount(closure))` : `print(${weak}() is None)`,
    `print(sys.getrefcount(${node}.items), sys.getrefcount(${node}.name))`,
    `print(sys.getrefcount([]), sys.getrefcount(${node}.speak), sys.getrefcount((${any}, 1)))`,
    `print(len(table), len(Phoenix.risen))`,
    `print(sys.getsizeof([*range(${choices.below(40)})]), sys.getsizeof({*range(${choices.below(100)})}))`,
    `print(sys.getrefcount('quoted_once'), sys.getrefcount(${1000 + choices.below(9)}), sys.getrefcount(None) > 9)`,
    `print(gc.get_count()[1:])`,
    names.isCounting ? 'print(gc.get_count())' : 'print(gc.get_freeze_count() > 0)',
    names.isCounting ? 'print(gc.get_count())' : 'print(gc.get_threshold())',
  ])
}
