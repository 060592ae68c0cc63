/** `compare_digest`: two secrets compared, both bytes or both ASCII texts. */
import { native, type NativeDefinition } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { plainBytes } from '../../objects/text/bytesLike'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'

function compare(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (isStr(a) && isStr(b)) {
    const [left, right] = [textValue(a), textValue(b)]
    if (/[^\0-\x7f]/.test(left + right))
      throw vm.error('TypeError', 'comparing strings with non-ASCII characters is not supported')
    return vm.bool(left === right)
  }
  const [left, right] = [plainBytes(vm, a), plainBytes(vm, b)]
  return vm.bool(left.length === right.length && left.every((byte, i) => byte === right[i]))
}

export function compareDigest(name: string): NativeDefinition {
  return native(`${name}(a, b, /)`, compare)
}
