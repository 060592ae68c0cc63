/** `_csv`: reading and writing of comma-separated values, under the library's `csv`. */
import { typeFlag } from '../../objects/PyType'
import { dictDelete, dictSet, giveName, setName } from '../../objects/dict/dictionary'
import { exceptionLayout } from '../../objects/exception/exceptionData'
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { isStr } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { dialectNamed, dialects, dialectType, ERROR, makeDialect, quotes } from './dialect'
import { changeFieldLimit } from './fieldLimit'
import { newReader, readerType } from './readerType'
import { newWriter, writerType } from './writerType'

type Keywords = ReadonlyMap<string, PyObject>

function register(vm: Vm, args: readonly PyObject[], keywords: Keywords): PyObject {
  const [name, ...rest] = args
  if (name === undefined) throw vm.error('TypeError', 'register_dialect expected at least 1 argument, got 0')
  if (rest.length > 1) throw vm.error('TypeError', `register_dialect expected at most 2 arguments, got ${args.length}`)
  if (!isStr(name)) throw vm.error('TypeError', 'dialect name must be a string')
  const dialect = makeDialect(vm, rest, keywords)
  dictSet(vm, dialects(vm), name, dialect)
  vm.decref(dialect)
  return vm.newNone()
}

/** A name is not even hashed where there are no dialects. */
function unregister(vm: Vm, name: PyObject): PyObject {
  const known = dialects(vm)
  if (known.data.used === 0 || !dictDelete(vm, known, name)) throw vm.error(ERROR, 'unknown dialect')
  return vm.newNone()
}

/** Unlike others, CPython makes it of a spec: messages call it by its full name, and nothing refers weakly to its instances. */
const csvError = {
  key: '_csv.Error',
  base: 'Exception',
  exported: 'Error',
  definition: { name: '_csv.Error', module: '_csv', layout: exceptionLayout, flags: typeFlag.BASETYPE },
}

export const csvModule: NativeModule = {
  name: '_csv',
  functions: [
    native('reader(*args, **kwargs)', newReader),
    native('writer(*args, **kwargs)', newWriter),
    native('register_dialect(*args, **kwargs)', register),
    native('unregister_dialect(name)', unregister),
    native('get_dialect(name)', (vm, name: PyObject) => {
      const dialect = dialectNamed(vm, name)
      dialect.refs++
      return dialect
    }),
    native('list_dialects()', (vm) => vm.list(vm.itemsOf(dialects(vm)))),
    native('field_size_limit(new_limit=<unrepresentable>)', (vm, limit?: PyObject) => changeFieldLimit(vm, limit)),
  ],
  types: [dialectType, readerType, writerType, csvError],
  setup: (vm, namespace) => {
    for (const [name, value] of Object.entries(quotes)) giveName(vm, namespace, `QUOTE_${name}`, vm.int(value))
    setName(vm, namespace, '_dialects', dialects(vm))
  },
}
