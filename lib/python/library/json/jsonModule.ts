/** `_json`: what the library's `json` would otherwise do in Python, with C's words for what is wrong. */
import { native } from '../../objects/native/native'
import { sizeOf } from '../../objects/number/indexValue'
import type { PyObject } from '../../objects/PyObject'
import { isStr, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { encoderType } from './encoderType'
import { decodeError } from './jsonError'
import { charactersOf, quoteAscii, quoteUnicode, scanString } from './jsonText'
import { scannerType } from './scannerType'

function scan(vm: Vm, text: PyObject, end: PyObject, strict?: PyObject): PyObject {
  const from = sizeOf(vm, end)
  const isStrict = strict === undefined || vm.truth(strict)
  if (!isStr(text)) throw vm.error('TypeError', `first argument must be a string, not ${text.cls.name}`)
  const characters = charactersOf(textValue(text))
  if (from < 0 || from > characters.length) throw vm.error('ValueError', 'end is out of bounds')
  const found = scanString(characters, from, isStrict)
  if ('problem' in found) throw decodeError(vm, found.problem, text, found.at)
  return vm.filledTuple([vm.str(found.text), vm.int(found.end)])
}

const quoting = (quote: (text: string) => string) => (vm: Vm, object: PyObject) => {
  if (!isStr(object)) throw vm.error('TypeError', `first argument must be a string, not ${object.cls.name}`)
  return vm.str(quote(textValue(object)))
}

export const jsonModule: NativeModule = {
  name: '_json',
  functions: [
    native('encode_basestring_ascii(object, /)', quoting(quoteAscii)),
    native('encode_basestring(object, /)', quoting(quoteUnicode)),
    native('scanstring(pystr, end, strict=True, /)', scan),
  ],
  types: [scannerType, encoderType],
}
