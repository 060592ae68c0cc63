/** The sets of parameters with which a statement is run: the one of `execute`, or what `executemany` iterates over. */
import type { PyObject } from '../../objects/PyObject'
import { iterate, nextItem } from '../../objects/protocol/iterate'
import type { Vm } from '../../vm/Vm'

export class ParameterSets {
  private constructor(
    private readonly vm: Vm,
    private only: PyObject | null,
    private readonly iterator: PyObject | null,
  ) {}

  static one(vm: Vm, parameters: PyObject | undefined): ParameterSets {
    const only = parameters ?? vm.emptyTuple
    only.refs++
    return new ParameterSets(vm, only, null)
  }

  static each(vm: Vm, all: PyObject): ParameterSets {
    return new ParameterSets(vm, null, iterate(vm, all))
  }

  /** The next set, owned; null when there is none. */
  next(): PyObject | null {
    if (this.iterator !== null) return nextItem(this.vm, this.iterator)
    const { only } = this
    this.only = null
    return only
  }

  drop(): void {
    this.vm.xdecref(this.only)
    this.vm.xdecref(this.iterator)
  }
}
