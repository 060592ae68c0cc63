/** `_string`: how templates of `str.format` are read, for `string.Formatter`. */
import { native } from '../../objects/native/native'
import type { PyObject } from '../../objects/PyObject'
import { kind } from '../../objects/PyType'
import { fixedLayout } from '../../objects/layouts'
import { raiseProblem, unwrap } from '../../objects/protocol/raiseProblem'
import { iteratorSelf } from '../../objects/sequence/itemIterators'
import { isProblem, type TextProblem } from '../../text/problem'
import { type FieldStep, splitFieldName, splitTemplate, type TemplatePiece } from '../../text/strFormat'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface WalkData<T> {
  readonly items: readonly (T | TextProblem)[]
  at: number
}

function textOf(vm: Vm, object: PyObject): string {
  if ((object.cls.kind & kind.STR) !== 0) return object.data as string // a str inside
  throw vm.error('TypeError', `expected str, got ${object.cls.name}`)
}

/** A type of iterators over what was read; a problem among the items is raised when its turn comes. */
function walker<T>(key: string, show: (vm: Vm, item: T) => PyObject): NonNullable<NativeModule['types']>[number] {
  return {
    key,
    base: 'object',
    definition: {
      name: key,
      layout: fixedLayout<WalkData<T>>(key, 'machinery', 56, []),
      slots: {
        iter: iteratorSelf,
        next: (vm, self) => {
          const data = self.data as WalkData<T> // the slot is that of these iterators
          const item = data.items[data.at++]
          if (item === undefined) return null
          if (isProblem(item)) throw raiseProblem(vm, item)
          return show(vm, item)
        },
      },
    },
  }
}

function showPiece(vm: Vm, { literal, field }: TemplatePiece): PyObject {
  if (field === undefined) return vm.tuple([vm.str(literal), vm.newNone(), vm.newNone(), vm.newNone()])
  const conversion = field.conversion === undefined ? vm.newNone() : vm.str(field.conversion)
  return vm.tuple([vm.str(literal), vm.str(field.name), vm.str(field.spec), conversion])
}

function showStep(vm: Vm, step: FieldStep): PyObject {
  const name = step.kind === 'attribute' ? step.name : step.key
  return vm.tuple([vm.bool(step.kind === 'attribute'), typeof name === 'number' ? vm.int(name) : vm.str(name)])
}

function walk(vm: Vm, key: string, items: WalkData<unknown>['items']): PyObject {
  const data: WalkData<unknown> = { items, at: 0 }
  return vm.container(vm.typeNamed(key), data)
}

export const stringModule: NativeModule = {
  name: '_string',
  functions: [
    native('formatter_parser(object, /)', (vm, template: PyObject) =>
      walk(vm, 'formatteriterator', splitTemplate(textOf(vm, template))),
    ),
    native('formatter_field_name_split(object, /)', (vm, name: PyObject) => {
      const { first, path } = unwrap(vm, splitFieldName(textOf(vm, name)))
      return vm.tuple([typeof first === 'number' ? vm.int(first) : vm.str(first), walk(vm, 'fieldnameiterator', path)])
    }),
  ],
  types: [walker('formatteriterator', showPiece), walker('fieldnameiterator', showStep)],
}
