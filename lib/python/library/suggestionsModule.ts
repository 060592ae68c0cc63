/** `_suggestions`: the name that a misspelt one was meant to be, for `traceback`. */
import { argumentKind } from '../objects/protocol/argumentKind'
import { native } from '../objects/native/native'
import type { PyObject } from '../objects/PyObject'
import { isList } from '../objects/sequence/listItems'
import { isStr } from '../objects/text/textArgument'
import { closestName } from '../text/closestName'
import type { Vm } from '../vm/Vm'
import type { NativeModule } from './NativeModule'

function generate(vm: Vm, candidates: PyObject, item: PyObject): PyObject {
  if (!isStr(item))
    throw vm.error('TypeError', `_generate_suggestions() argument 2 must be str, not ${argumentKind(vm, item)}`)
  if (candidates.cls !== vm.types.list || !isList(candidates)) throw vm.error('TypeError', 'candidates must be a list')
  if (!candidates.data.every(isStr)) throw vm.error('TypeError', "all elements in 'candidates' must be strings")
  const names = candidates.data.map((name) => String(name.data))
  const close = closestName(String(item.data), names)
  return close === null ? vm.newNone() : vm.str(close)
}

export const suggestionsModule: NativeModule = {
  name: '_suggestions',
  functions: [native('_generate_suggestions(candidates, item, /)', generate)],
}
