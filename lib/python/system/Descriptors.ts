/** The table of a process's descriptors: the least free number goes to the next file that is opened. */
import { OpenFile } from './OpenFile'
import type { ResourceLimits } from './ResourceLimits'
import { errno, fault } from './SystemFault'

interface Entry {
  readonly file: OpenFile
  inheritable: boolean
}

export class Descriptors {
  private readonly table: (Entry | null)[] = []

  constructor(private readonly limits: ResourceLimits) {}

  /** The number of a new descriptor of the file. */
  add(file: OpenFile, inheritable = false, from = 0): number {
    let number = from
    while (this.table[number] != null) number++
    if (number >= this.limits.files) throw fault(errno.EMFILE)
    this.put(number, file, inheritable)
    return number
  }

  get(number: number): OpenFile {
    return this.entry(number).file
  }

  isOpen(number: number): boolean {
    return this.table[number] != null
  }

  close(number: number): void {
    const { file } = this.entry(number)
    this.table[number] = null
    if (--file.users === 0) file.close()
  }

  /** `dup2` */
  replace(number: number, target: number, inheritable: boolean): void {
    const { file } = this.entry(number)
    if (target < 0 || target >= this.limits.files) throw fault(errno.EBADF)
    if (number === target) return
    if (this.table[target] != null) this.close(target)
    this.put(target, file, inheritable)
  }

  isInheritable(number: number): boolean {
    return this.entry(number).inheritable
  }

  setInheritable(number: number, inheritable: boolean): void {
    this.entry(number).inheritable = inheritable
  }

  private entry(number: number): Entry {
    const entry = this.table[number] ?? null
    if (entry === null) throw fault(errno.EBADF)
    return entry
  }

  private put(number: number, file: OpenFile, inheritable: boolean): void {
    while (this.table.length <= number) this.table.push(null)
    file.users++
    this.table[number] = { file, inheritable }
  }
}
