/**
 * `import` and `from ... import`. Follows codegen_import and codegen_from_import of CPython 3.14's codegen.c.
 */
import type { Alias, Import, ImportFrom } from '../../syntax/tree'
import type { Compiler } from '../compiler'
import { nowhere } from '../instruction'
import * as op from '../opcode'
import { intrinsic1 } from '../pseudo'
import { indexOf } from '../unit'
import { emitName } from './names'

/** Binds `import a.b.c as name`: the last of the dotted names, fetched one by one. */
function bindDotted(c: Compiler, s: Import, alias: Alias, asName: string): void {
  const parts = alias.name.split('.').slice(1)
  for (const [i, part] of parts.entries()) {
    c.emit(op.IMPORT_FROM, s, indexOf(c.unit.names, part))
    if (i === parts.length - 1) break
    c.emit(op.SWAP, s, 2)
    c.emit(op.POP_TOP, s)
  }
  emitName(c, asName, 'Store', s)
  if (parts.length > 0) c.emit(op.POP_TOP, s)
}

export function importStatement(c: Compiler, s: Import): void {
  for (const alias of s.names) {
    c.loadInt(0, s)
    c.loadNone(s)
    c.emit(op.IMPORT_NAME, s, c.nameIndex(alias.name))
    if (alias.asName === null) emitName(c, alias.name.split('.', 1)[0] ?? alias.name, 'Store', s)
    else bindDotted(c, s, alias, alias.asName)
  }
}

export function importFrom(c: Compiler, s: ImportFrom): void {
  c.loadInt(s.level, s)
  c.loadStrings(
    s.names.map((alias) => alias.name),
    s,
  )
  c.emit(op.IMPORT_NAME, s, c.nameIndex(s.module ?? ''))
  if (s.names[0]?.name === '*') {
    c.emit(op.CALL_INTRINSIC_1, s, intrinsic1.IMPORT_STAR)
    return c.emit(op.POP_TOP, nowhere)
  }
  for (const alias of s.names) {
    c.emit(op.IMPORT_FROM, s, c.nameIndex(alias.name))
    emitName(c, alias.asName ?? alias.name, 'Store', s)
  }
  c.emit(op.POP_TOP, s)
}
