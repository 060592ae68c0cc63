/**
 * The tuples of a module's code (of names, of variables, of constants): CPython's collector counts them when a module is read,
 * although nobody holds them but code, and when the last code that has them is gone.
 *
 * Invariant: equal tuples are one in all the code that was compiled together. Constants that are tuples are objects here as
 * well, made when code is prepared: from then on their own death counts, so only code that never was lets go of them here.
 */
import type { Code } from '../../compile/code'
import { codesIn, type TupleShapes } from '../../compile/tupleShapes'
import type { Unit } from '../../vm/Unit'
import { unseenBirth, unseenDeath } from '../../vm/unseen'
import type { Vm } from '../../vm/Vm'

export class CodeTuples {
  private readonly holders: Uint16Array

  /** They are born: the module was read. */
  constructor(
    private readonly vm: Vm,
    private readonly shapes: TupleShapes,
  ) {
    this.holders = shapes.holders.slice()
    for (const length of shapes.lengths) unseenBirth(vm, vm.freeLists.tuples[length])
  }

  /** A code object is gone; what it has not made ready goes with it. */
  drop({ code, prepare }: Unit): void {
    if (prepare === null) this.release(this.shapes.parts.get(code)?.own)
    else this.dropUnprepared(code)
  }

  private dropUnprepared(outermost: Code): void {
    for (const code of codesIn(outermost)) {
      const part = this.shapes.parts.get(code)
      this.release(part?.own)
      this.release(part?.constants)
    }
  }

  private release(tuples: readonly number[] | undefined): void {
    for (const tuple of tuples ?? []) {
      const left = (this.holders[tuple] ?? 0) - 1
      this.holders[tuple] = left
      if (left === 0) unseenDeath(this.vm, this.vm.freeLists.tuples[this.shapes.lengths[tuple] ?? 0])
    }
  }
}
