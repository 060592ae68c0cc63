/**
 * `__text_signature__`: what `inspect.signature` reads of native functions, methods and classes.
 *
 * A module's function takes the module first (`$module`), which is not written in its definition. Special methods of the
 * interpreter's types have a signature by their name, classes one by theirs; those that CPython gives none have none.
 */
import { fullName } from '../docstrings'
import type { PyType } from '../PyType'
import type { NativeData } from './native'
import { toldSignatures } from './signatureTable'

const BY_NAME: Readonly<Record<string, string>> = {
  __init__: '($self, /, *args, **kwargs)',
  __call__: '($self, /, *args, **kwargs)',
  __contains__: '($self, key, /)',
  __getitem__: '($self, key, /)',
  __delitem__: '($self, key, /)',
  __setitem__: '($self, key, value, /)',
  __buffer__: '($self, flags, /)',
  __release_buffer__: '($self, buffer, /)',
  __get__: '($self, instance, owner=None, /)',
  __set__: '($self, instance, value, /)',
  __delete__: '($self, instance, /)',
  __pow__: '($self, value, mod=None, /)',
  __rpow__: '($self, value, mod=None, /)',
  __getattribute__: '($self, name, /)',
  __setattr__: '($self, name, value, /)',
  __delattr__: '($self, name, /)',
}

const ALONE = new Set(
  '__repr__ __str__ __invert__ __iter__ __len__ __hash__ __abs__ __bool__ __neg__ __pos__ __next__ __float__ __int__ __index__ __aiter__ __anext__ __del__ __await__'.split(
    ' ',
  ),
)

/** Of a special method: `object.__repr__`. */
export function slotSignature(name: string): string {
  return BY_NAME[name] ?? (ALONE.has(name) ? '($self, /)' : '($self, value, /)')
}

/** Puts the first parameter, which the caller does not give, before the others. */
function withFirst(first: string, text: string): string {
  const inner = text.slice(1, -1).trim()
  if (inner === '') return `(${first}, /)`
  if (/^\/(,|$)/.test(inner) || inner.includes(', /')) return `(${first}, ${inner})`
  return `(${first}, /, ${inner})`
}

/** Functions that take what no signature can say, or that CPython wrote none for. */
const WITHOUT = new Set(
  '__build_class__ dir getattr iter max min next vars getsizeof set_asyncgen_hooks update throw athrow run set_threshold get_clock_info strftime gmtime localtime asctime ctime clock_settime clock_settime_ns pthread_getcpuclockid'.split(
    ' ',
  ),
)

/** Its definition takes whatever comes, to word the errors of `list.sort`. */
const SORTED = '($module, iterable, /, *, key=None, reverse=False)'

class Told {
  #texts: ReadonlyMap<string, string | null> | null = null

  /** Undefined where nothing but the definition says it. */
  of(name: string): string | null | undefined {
    this.#texts ??= new Map(toldSignatures.split('\n').map(readTold))
    return this.#texts.get(name)
  }
}

/** A name and a text as Python writes it; nothing where there is no signature. */
function readTold(line: string): [string, string | null] {
  const space = line.indexOf(' ')
  const text = line.slice(space + 2, -1).replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
  return [line.slice(0, space), text === '' ? null : text]
}

const told = new Told()

/** Of a function or method; null where there is none. */
export function nativeSignature({ signature, kind, owner, module }: NativeData): string | null {
  const { text, name } = signature
  const known = told.of(owner === null ? `${module}.${name}` : `${fullName(owner)}.${name}`)
  if (known !== undefined) return known
  if (WITHOUT.has(signature.name)) return null
  if (signature.name === 'sorted') return SORTED
  if (signature.name === '__new__') return '($type, *args, **kwargs)'
  if (kind === 'classmethod')
    return withFirst('$type', text.replace(/^\(\$(?:type|cls|self)(?:, )?(?:\/(?:, )?)?/, '('))
  if (kind !== 'function' || signature.bound) return text
  return withFirst('$module', text)
}

const CLASSES: Readonly<Record<string, string>> = {
  bool: '(object=False, /)',
  classmethod: '(function, /)',
  complex: '(real=0, imag=0)',
  enumerate: '(iterable, start=0)',
  filter: '(function, iterable, /)',
  float: '(x=0, /)',
  frozenset: '(iterable=(), /)',
  list: '(iterable=(), /)',
  map: '(function, iterable, /, *iterables, strict=False)',
  memoryview: '(object)',
  object: '()',
  property: '(fget=None, fset=None, fdel=None, doc=None)',
  reversed: '(sequence, /)',
  set: '(iterable=(), /)',
  staticmethod: '(function, /)',
  tuple: '(iterable=(), /)',
  zip: '(*iterables, strict=False)',
  ellipsis: '()',
  NoneType: '()',
  NotImplementedType: '()',
  function: '(code, globals, name=None, argdefs=None, closure=None,\n         kwdefaults=None)',
  method: '(function, instance, /)',
  mappingproxy: '(mapping)',
  module: '(name, doc=None)',
  cell: '([contents])',
  traceback: '(tb_next, tb_frame, tb_lasti, tb_lineno)',
  'types.GenericAlias': '(origin, args, /)',
  'types.SimpleNamespace': '(mapping_or_iterable=(), /, **kwargs)',
  'functools.partial': '(func, /, *args, **keywords)',
  'itertools._tee': '(iterable, /)',
  'itertools.accumulate': '(iterable, func=None, *, initial=None)',
  'itertools.batched': '(iterable, n, *, strict=False)',
  'itertools.chain': '(*iterables)',
  'itertools.combinations': '(iterable, r)',
  'itertools.combinations_with_replacement': '(iterable, r)',
  'itertools.compress': '(data, selectors)',
  'itertools.count': '(start=0, step=1)',
  'itertools.cycle': '(iterable, /)',
  'itertools.dropwhile': '(predicate, iterable, /)',
  'itertools.filterfalse': '(function, iterable, /)',
  'itertools.groupby': '(iterable, key=None)',
  'itertools.pairwise': '(iterable, /)',
  'itertools.permutations': '(iterable, r=None)',
  'itertools.product': '(*iterables, repeat=1)',
  'itertools.starmap': '(function, iterable, /)',
  'itertools.takewhile': '(predicate, iterable, /)',
  'itertools.zip_longest': '(*iterables, fillvalue=None)',
  'collections.deque': '([iterable[, maxlen]])',
  'operator.attrgetter': '(attr, /, *attrs)',
  'operator.itemgetter': '(item, /, *items)',
  'operator.methodcaller': '(name, /, *args, **kwargs)',
  '_thread.lock': '()',
  '_thread._local': '()',
}

/** What a docstring of a class begins with as those of the interpreter's own do; null where it does not. */
export function signatureIn(name: string, doc: string): string | null {
  if (!doc.startsWith(`${name}(`)) return null
  const text = doc.slice(name.length)
  const end = text.indexOf(')\n--\n\n')
  const paragraph = text.indexOf('\n\n')
  return end === -1 || (paragraph !== -1 && paragraph < end) ? null : text.slice(0, end + 1)
}

/** Of a class of the interpreter's own; null where CPython gives none. */
export function classSignature(type: PyType): string | null {
  const known = told.of(fullName(type))
  return known === undefined ? (CLASSES[type.name] ?? null) : known
}
