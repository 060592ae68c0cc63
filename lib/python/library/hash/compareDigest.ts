/** `compare_digest`: two secrets compared, both bytes or both ASCII texts. */
import { native, type NativeDefinition } from '../../objects/native/native'
import { hasOwn } from '../../objects/memory/bufferMethod'
import type { PyObject } from '../../objects/PyObject'
import { isBytesLike, plainBytes } from '../../objects/text/bytesLike'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'

function hasBytes(vm: Vm, object: PyObject): boolean {
  return isBytesLike(object) || hasOwn(vm, object, '__buffer__')
}

function compare(vm: Vm, a: PyObject, b: PyObject): PyObject {
  if (isStr(a) && isStr(b)) {
    const [left, right] = [textValue(a), textValue(b)]
    if (/[^\0-\x7f]/.test(left + right))
      throw vm.error('TypeError', 'comparing strings with non-ASCII characters is not supported')
    return vm.bool(left === right)
  }
  if (!hasBytes(vm, a) && !hasBytes(vm, b))
    throw vm.error(
      'TypeError',
      `unsupported operand types(s) or combination of types: '${a.cls.name}' and '${b.cls.name}'`,
    )
  const [left, right] = [plainBytes(vm, a), plainBytes(vm, b)]
  return vm.bool(left.length === right.length && left.every((byte, i) => byte === right[i]))
}

export function compareDigest(name: string): NativeDefinition {
  return native(`${name}(a, b, /)`, compare)
}
