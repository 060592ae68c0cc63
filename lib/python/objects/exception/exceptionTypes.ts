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
function plain(name: string, base: string, doc: string): TypeEntry {
  return { key: name, base, definition: { name, layout: exceptionLayout, slots: { new_: newBaseException }, doc } }
}

/** As plain, of a base that lays its instances out in its own way. */
function derived(name: string, { name: base, layout }: TypeDefinition, doc: string, parent: string = base): TypeEntry {
  return { key: name, base: parent, definition: { name, layout, doc } }
}

function special(base: string, definition: TypeDefinition): TypeEntry {
  return { key: definition.name, base, definition }
}

const exits: readonly TypeEntry[] = [
  special('object', baseExceptionDefinition),
  plain('Exception', 'BaseException', 'Common base class for all non-exit exceptions.'),
  plain('GeneratorExit', 'BaseException', 'Request that a generator exit.'),
  special('BaseException', systemExitDefinition),
  plain('KeyboardInterrupt', 'BaseException', 'Program interrupted by user.'),
  special('BaseException', baseExceptionGroupDefinition),
  { key: 'ExceptionGroup', base: 'BaseExceptionGroup', bases: ['Exception'], definition: exceptionGroupDefinition },
]

const errors: readonly TypeEntry[] = [
  special('Exception', stopIterationDefinition),
  plain('StopAsyncIteration', 'Exception', 'Signal the end from iterator.__anext__().'),
  plain('ArithmeticError', 'Exception', 'Base class for arithmetic errors.'),
  plain('FloatingPointError', 'ArithmeticError', 'Floating-point operation failed.'),
  plain('OverflowError', 'ArithmeticError', 'Result too large to be represented.'),
  plain('ZeroDivisionError', 'ArithmeticError', 'Second argument to a division or modulo operation was zero.'),
  plain('AssertionError', 'Exception', 'Assertion failed.'),
  special('Exception', attributeErrorDefinition),
  plain('BufferError', 'Exception', 'Buffer error.'),
  plain('EOFError', 'Exception', 'Read beyond end of file.'),
  special('Exception', importErrorDefinition),
  derived('ModuleNotFoundError', importErrorDefinition, 'Module not found.'),
  plain('LookupError', 'Exception', 'Base class for lookup errors.'),
  plain('IndexError', 'LookupError', 'Sequence index out of range.'),
  special('LookupError', keyErrorDefinition),
  plain('MemoryError', 'Exception', 'Out of memory.'),
  special('Exception', nameErrorDefinition),
  derived('UnboundLocalError', nameErrorDefinition, 'Local name referenced but not bound to a value.'),
  plain('ReferenceError', 'Exception', 'Weak ref proxy used after referent went away.'),
  plain('RuntimeError', 'Exception', 'Unspecified run-time error.'),
  plain('NotImplementedError', 'RuntimeError', "Method or function hasn't been implemented yet."),
  plain('PythonFinalizationError', 'RuntimeError', 'Operation blocked during Python finalization.'),
  plain('RecursionError', 'RuntimeError', 'Recursion limit exceeded.'),
  special('Exception', syntaxErrorDefinition),
  derived('IndentationError', syntaxErrorDefinition, 'Improper indentation.'),
  derived('_IncompleteInputError', syntaxErrorDefinition, 'incomplete input.'),
  derived('TabError', syntaxErrorDefinition, 'Improper mixture of spaces and tabs.', 'IndentationError'),
  plain(
    'SystemError',
    'Exception',
    'Internal error in the Python interpreter.\n\n' +
      'Please report this to the Python maintainer, along with the traceback,\n' +
      'the Python version, and the hardware/OS platform and version.',
  ),
  plain('TypeError', 'Exception', 'Inappropriate argument type.'),
  plain('ValueError', 'Exception', 'Inappropriate argument value (of correct type).'),
  plain('UnicodeError', 'ValueError', 'Unicode related error.'),
  special('UnicodeError', unicodeDecodeErrorDefinition),
  special('UnicodeError', unicodeEncodeErrorDefinition),
  special('UnicodeError', unicodeTranslateErrorDefinition),
]

const osErrors: readonly TypeEntry[] = [
  special('Exception', osErrorDefinition),
  derived('BlockingIOError', osErrorDefinition, 'I/O operation would block.'),
  derived('ChildProcessError', osErrorDefinition, 'Child process error.'),
  derived('ConnectionError', osErrorDefinition, 'Connection error.'),
  derived('BrokenPipeError', osErrorDefinition, 'Broken pipe.', 'ConnectionError'),
  derived('ConnectionAbortedError', osErrorDefinition, 'Connection aborted.', 'ConnectionError'),
  derived('ConnectionRefusedError', osErrorDefinition, 'Connection refused.', 'ConnectionError'),
  derived('ConnectionResetError', osErrorDefinition, 'Connection reset.', 'ConnectionError'),
  derived('FileExistsError', osErrorDefinition, 'File already exists.'),
  derived('FileNotFoundError', osErrorDefinition, 'File not found.'),
  derived('InterruptedError', osErrorDefinition, 'Interrupted by signal.'),
  derived('IsADirectoryError', osErrorDefinition, "Operation doesn't work on directories."),
  derived('NotADirectoryError', osErrorDefinition, 'Operation only works on directories.'),
  derived('PermissionError', osErrorDefinition, 'Not enough permissions.'),
  derived('ProcessLookupError', osErrorDefinition, 'Process not found.'),
  derived('TimeoutError', osErrorDefinition, 'Timeout expired.'),
]

const BYTES_WARNING =
  'Base class for warnings about bytes and buffer related problems, mostly\n' +
  'related to conversion from str or comparing to str.'
const FUTURE_WARNING = 'Base class for warnings about constructs that will change semantically\nin the future.'
const PENDING_WARNING = 'Base class for warnings about features which will be deprecated\nin the future.'
const UNICODE_WARNING =
  'Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems.'

const warnings: readonly TypeEntry[] = [
  plain('Warning', 'Exception', 'Base class for warning categories.'),
  plain('BytesWarning', 'Warning', BYTES_WARNING),
  plain('DeprecationWarning', 'Warning', 'Base class for warnings about deprecated features.'),
  plain('EncodingWarning', 'Warning', 'Base class for warnings about encodings.'),
  plain('FutureWarning', 'Warning', FUTURE_WARNING),
  plain('ImportWarning', 'Warning', 'Base class for warnings about probable mistakes in module imports'),
  plain('PendingDeprecationWarning', 'Warning', PENDING_WARNING),
  plain('ResourceWarning', 'Warning', 'Base class for warnings about resource usage.'),
  plain('RuntimeWarning', 'Warning', 'Base class for warnings about dubious runtime behavior.'),
  plain('SyntaxWarning', 'Warning', 'Base class for warnings about dubious syntax.'),
  plain('UnicodeWarning', 'Warning', UNICODE_WARNING),
  plain('UserWarning', 'Warning', 'Base class for warnings generated by user code.'),
]

/** Any class may be derived from any of them. */
function asBaseType({ key, base, bases, definition }: TypeEntry): TypeEntry {
  const flags = (definition.flags ?? 0) | typeFlag.BASETYPE
  return { key, base, ...(bases === undefined ? {} : { bases }), definition: { ...definition, flags } }
}

export const exceptionTypes: readonly TypeEntry[] = [...exits, ...errors, ...osErrors, ...warnings].map(asBaseType)
