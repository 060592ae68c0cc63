/** What `sysconfig` reads of the build: the few values that a program asks for, as CPython 3.14 on Linux has them. */
import { giveName } from '../../objects/dict/dictionary'
import type { NativeModule } from '../NativeModule'

const TEXTS = {
  TZPATH: '/usr/share/zoneinfo:/usr/lib/zoneinfo:/usr/share/lib/zoneinfo:/etc/zoneinfo',
  SOABI: 'cpython-314-x86_64-linux-gnu',
  EXT_SUFFIX: '.cpython-314-x86_64-linux-gnu.so',
  MULTIARCH: 'x86_64-linux-gnu',
  VERSION: '3.14',
}
const NUMBERS = {
  Py_DEBUG: 0,
  Py_GIL_DISABLED: 0,
  Py_ENABLE_SHARED: 0,
  PY_SUPPORT_TIER: 1,
  SIZEOF_VOID_P: 8,
  WITH_DOC_STRINGS: 1,
  WITH_PYMALLOC: 1,
}

export const sysconfigData: NativeModule = {
  name: '_sysconfigdata__linux_x86_64-linux-gnu',
  functions: [],
  setup: (vm, namespace) => {
    const variables = vm.newDict()
    for (const [name, text] of Object.entries(TEXTS)) giveName(vm, variables, name, vm.str(text))
    for (const [name, number] of Object.entries(NUMBERS)) giveName(vm, variables, name, vm.int(number))
    giveName(vm, namespace, 'build_time_vars', variables)
  },
}
