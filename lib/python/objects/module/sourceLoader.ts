/** What a module's `__loader__` can say: the text the module was loaded from. `linecache` and `inspect` show lines of it. */
import type { Vm } from '../../vm/Vm'
import { native, type NativeDefinition } from '../native/native'
import type { PyObject } from '../PyObject'
import { getAttr } from '../protocol/attributes'

function pathOf(vm: Vm, self: PyObject): PyObject {
  return getAttr(vm, self, 'path')
}

function sourceOf(vm: Vm, self: PyObject): PyObject {
  const path = pathOf(vm, self)
  const text = vm.sourceTexts.get(String(path.data))
  vm.decref(path)
  if (text === undefined) throw vm.error('OSError', 'source not available through get_data()')
  return vm.str(text)
}

export const sourceLoaderMethods: readonly NativeDefinition[] = [
  native('get_source($self, fullname)', sourceOf),
  native('get_filename($self, name=None)', pathOf),
]
