/**
 * Every built-in exception class, each after its base: the table that boot makes them from.
 * Hierarchy and words: CPython 3.14's Objects/exceptions.c.
 */
import type { TypeDefinition } from '../type/defineType'
import type { TypeEntry } from '../type/TypeEntry'
import { baseExceptionDefinition, newBaseException } from './baseException'
import { typeFlag } from '../PyType'
import { exceptionLayout } from './exceptionData'
import { baseExceptionGroupDefinition, exceptionGroupDefinition } from './exceptionGroup'
import { attributeErrorDefinition, importErrorDefinition, nameErrorDefinition } from './nameExceptions'
import { osErrorDefinition } from './osError'
import { syntaxErrorDefinition } from './syntaxError'
import {
  unicodeDecodeErrorDefinition,
  unicodeEncodeErrorDefinition,
  unicodeTranslateErrorDefinition,
} from './unicodeErrors'
import { keyErrorDefinition, stopIterationDefinition, systemExitDefinition } from './valueExceptions'

/** A class that adds nothing to its base but a name. */
function plain(name: string, base: string): TypeEntry {
  return { key: name, base, definition: { name, layout: exceptionLayout, slots: { new_: newBaseException } } }
}

/** As plain, of a base that lays its instances out in its own way. */
function derived(name: string, { name: base, layout }: TypeDefinition, parent: string = base): TypeEntry {
  return { key: name, base: parent, definition: { name, layout } }
}

function special(base: string, definition: TypeDefinition): TypeEntry {
  return { key: definition.name, base, definition }
}

const exits: readonly TypeEntry[] = [
  special('object', baseExceptionDefinition),
  plain('Exception', 'BaseException'),
  plain('GeneratorExit', 'BaseException'),
  special('BaseException', systemExitDefinition),
  plain('KeyboardInterrupt', 'BaseException'),
  special('BaseException', baseExceptionGroupDefinition),
  { key: 'ExceptionGroup', base: 'BaseExceptionGroup', bases: ['Exception'], definition: exceptionGroupDefinition },
]

const errors: readonly TypeEntry[] = [
  special('Exception', stopIterationDefinition),
  plain('StopAsyncIteration', 'Exception'),
  plain('ArithmeticError', 'Exception'),
  plain('FloatingPointError', 'ArithmeticError'),
  plain('OverflowError', 'ArithmeticError'),
  plain('ZeroDivisionError', 'ArithmeticError'),
  plain('AssertionError', 'Exception'),
  special('Exception', attributeErrorDefinition),
  plain('BufferError', 'Exception'),
  plain('EOFError', 'Exception'),
  special('Exception', importErrorDefinition),
  derived('ModuleNotFoundError', importErrorDefinition),
  plain('LookupError', 'Exception'),
  plain('IndexError', 'LookupError'),
  special('LookupError', keyErrorDefinition),
  plain('MemoryError', 'Exception'),
  special('Exception', nameErrorDefinition),
  derived('UnboundLocalError', nameErrorDefinition),
  plain('ReferenceError', 'Exception'),
  plain('RuntimeError', 'Exception'),
  plain('NotImplementedError', 'RuntimeError'),
  plain('PythonFinalizationError', 'RuntimeError'),
  plain('RecursionError', 'RuntimeError'),
  special('Exception', syntaxErrorDefinition),
  derived('IndentationError', syntaxErrorDefinition),
  derived('_IncompleteInputError', syntaxErrorDefinition),
  derived('TabError', syntaxErrorDefinition, 'IndentationError'),
  plain('SystemError', 'Exception'),
  plain('TypeError', 'Exception'),
  plain('ValueError', 'Exception'),
  plain('UnicodeError', 'ValueError'),
  special('UnicodeError', unicodeDecodeErrorDefinition),
  special('UnicodeError', unicodeEncodeErrorDefinition),
  special('UnicodeError', unicodeTranslateErrorDefinition),
]

const osErrors: readonly TypeEntry[] = [
  special('Exception', osErrorDefinition),
  derived('BlockingIOError', osErrorDefinition),
  derived('ChildProcessError', osErrorDefinition),
  derived('ConnectionError', osErrorDefinition),
  derived('BrokenPipeError', osErrorDefinition, 'ConnectionError'),
  derived('ConnectionAbortedError', osErrorDefinition, 'ConnectionError'),
  derived('ConnectionRefusedError', osErrorDefinition, 'ConnectionError'),
  derived('ConnectionResetError', osErrorDefinition, 'ConnectionError'),
  derived('FileExistsError', osErrorDefinition),
  derived('FileNotFoundError', osErrorDefinition),
  derived('InterruptedError', osErrorDefinition),
  derived('IsADirectoryError', osErrorDefinition),
  derived('NotADirectoryError', osErrorDefinition),
  derived('PermissionError', osErrorDefinition),
  derived('ProcessLookupError', osErrorDefinition),
  derived('TimeoutError', osErrorDefinition),
]

const warnings: readonly TypeEntry[] = [
  plain('Warning', 'Exception'),
  plain('BytesWarning', 'Warning'),
  plain('DeprecationWarning', 'Warning'),
  plain('EncodingWarning', 'Warning'),
  plain('FutureWarning', 'Warning'),
  plain('ImportWarning', 'Warning'),
  plain('PendingDeprecationWarning', 'Warning'),
  plain('ResourceWarning', 'Warning'),
  plain('RuntimeWarning', 'Warning'),
  plain('SyntaxWarning', 'Warning'),
  plain('UnicodeWarning', 'Warning'),
  plain('UserWarning', 'Warning'),
]

/** Any class may be derived from any of them. */
function asBaseType({ key, base, bases, definition }: TypeEntry): TypeEntry {
  const flags = (definition.flags ?? 0) | typeFlag.BASETYPE
  return { key, base, ...(bases === undefined ? {} : { bases }), definition: { ...definition, flags } }
}

export const exceptionTypes: readonly TypeEntry[] = [...exits, ...errors, ...osErrors, ...warnings].map(asBaseType)
