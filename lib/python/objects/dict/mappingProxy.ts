/** `mappingproxy`: any mapping, to be read only. */
import type { Vm } from '../../vm/Vm'
import { classGetItem } from '../genericItem'
import { bind } from '../native/bind'
import { fixedLayout } from '../layouts'
import { native } from '../native/native'
import { parseSignature } from '../native/signature'
import type { PyContainer, PyObject } from '../PyObject'
import { INPLACE, kind, nb, typeFlag } from '../PyType'
import { binaryOp } from '../protocol/binary'
import { callMethod, callSpecial } from '../protocol/calls'
import { hashOf, richCompare } from '../protocol/compare'
import { containsItem, getItem } from '../protocol/items'
import { iterate } from '../protocol/iterate'
import { repr, str } from '../protocol/text'
import { lengthOf } from '../protocol/truth'
import type { TypeDefinition } from '../type/defineType'

interface ProxyData {
  mapping: PyObject | null
}

interface PyProxy extends PyContainer {
  data: ProxyData
}

const BYTES = 40

/** A proxy of a mapping (borrowed). */
export function mappingProxy(vm: Vm, mapping: PyObject): PyObject {
  mapping.refs++
  const data: ProxyData = { mapping }
  return vm.container(vm.types.mappingProxy, data)
}

function behind(vm: Vm, proxy: PyObject): PyObject {
  return (proxy as PyProxy).data.mapping ?? vm.none // the slot is that of proxies
}

/** The mapping of a proxy, or the object itself. */
function unwrap(vm: Vm, object: PyObject): PyObject {
  return object.cls === vm.types.mappingProxy ? behind(vm, object) : object
}

function isMapping(object: PyObject): boolean {
  return object.cls.slots.getItem !== null && (object.cls.kind & (kind.LIST | kind.TUPLE)) === 0
}

const signature = parseSignature('mappingproxy(mapping)')

/** A dict's `get` is called unbound, as CPython does. */
function callGet(vm: Vm, mapping: PyObject, args: readonly PyObject[]): PyObject {
  const get = mapping.cls === vm.types.dict ? callSpecial(vm, mapping, 'get', args) : null
  return get ?? callMethod(vm, mapping, 'get', args)
}

/** A method that the mapping answers for. */
function forwarded(name: string) {
  return native(`${name}($self, /)`, (vm, self: PyProxy) => callMethod(vm, behind(vm, self), name, []))
}

export const mappingProxyDefinition: TypeDefinition = {
  name: 'mappingproxy',
  layout: fixedLayout<ProxyData>('mappingproxy', 'machinery', BYTES, ['mapping'], { labels: ['(mapping)'] }),
  flags: typeFlag.MAPPING | typeFlag.KEYED,
  slots: {
    new_: (vm, _cls, args, names) => {
      const mapping = bind(vm, signature, 'mappingproxy', args, names)[0] as PyObject // a plain parameter
      if (!isMapping(mapping))
        throw vm.error('TypeError', `mappingproxy() argument must be a mapping, not ${mapping.cls.name}`)
      return mappingProxy(vm, mapping)
    },
    repr: (vm, self) => vm.str(`mappingproxy(${repr(vm, behind(vm, self))})`),
    str: (vm, self) => vm.str(str(vm, behind(vm, self))),
    hash: (vm, self) => hashOf(vm, behind(vm, self)),
    compare: (vm, a, b, op) => richCompare(vm, behind(vm, a), b, op),
    iter: (vm, self) => iterate(vm, behind(vm, self)),
    len: (vm, self) => lengthOf(vm, behind(vm, self)),
    getItem: (vm, self, key) => getItem(vm, behind(vm, self), key),
    contains: (vm, self, key) => containsItem(vm, behind(vm, self), key),
  },
  number: {
    [nb.OR]: (vm, a, b) => binaryOp(vm, unwrap(vm, a), unwrap(vm, b), nb.OR),
    [nb.OR + INPLACE]: (vm, self) => {
      throw vm.error('TypeError', `'|=' is not supported by ${self.cls.name}; use '|' instead`)
    },
  },
  methods: [
    native('get($self, key, default=None, /)', (vm, self: PyProxy, key: PyObject, fallback?: PyObject) =>
      callGet(vm, behind(vm, self), [key, fallback ?? vm.none]),
    ),
    forwarded('keys'),
    forwarded('values'),
    forwarded('items'),
    forwarded('copy'),
    forwarded('__reversed__'),
  ],
  classMethods: [classGetItem],
}
