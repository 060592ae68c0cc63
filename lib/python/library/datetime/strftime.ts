/** `strftime` of dates and times: what the C library does not know of is put into the format first. */
import type { PyObject } from '../../objects/PyObject'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { getItem } from '../../objects/protocol/items'
import { indexOf } from '../../objects/number/indexValue'
import { isStr, textArgument, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { type DateParts, dayOfYear, weekdayOf } from './days'
import type { TimeParts } from './values'
import { askName, offsetOf, offsetText } from './zones'

/** What the format itself is asked for; the rest is in the tuple. `subject` is what the zone is asked about. */
interface Zoned {
  readonly microsecond: number
  readonly tzinfo: PyObject | null
  readonly subject: PyObject
}

/** As `time.strftime` shows the tuple, which is taken over. */
export function formatMoment(vm: Vm, zoned: Zoned, format: PyObject, tuple: PyObject): PyObject {
  const module = vm.services.importModule(vm, 'time')
  const items = [module, tuple]
  try {
    const prepared = vm.str(preparedFormat(vm, zoned, textArgument(vm, format, 'strftime() argument 1'), tuple))
    items.push(prepared)
    return callMethod(vm, module, 'strftime', [prepared, tuple])
  } finally {
    for (const item of items) vm.decref(item)
  }
}

/** A zone is asked for each of its texts once. */
function preparedFormat(vm: Vm, { microsecond, tzinfo, subject }: Zoned, format: string, tuple: PyObject): string {
  const known = new Map<string, string>()
  return format.replace(/%(:z|.)/gsu, (whole, directive: string) => {
    const told = known.get(directive) ?? replacement(vm, directive)
    known.set(directive, told ?? whole)
    return told ?? whole
  })

  function replacement(vm: Vm, directive: string): string | null {
    switch (directive) {
      case 'z':
      case ':z': {
        const offset = offsetOf(vm, tzinfo, subject)
        return offset === null ? '' : offsetText(offset, directive === 'z' ? '' : ':')
      }
      case 'Z':
        return zoneName(vm, tzinfo, subject)
      case 'f':
        return String(microsecond).padStart(6, '0')
      case 'Y':
        return yearText(vm, tuple)
      case 'C':
        return yearText(vm, tuple).slice(0, -2)
      case 'G':
        return isoYearText(vm, tuple)
      case 'F':
        return `${yearText(vm, tuple)}-%m-%d`
      default:
        return null
    }
  }
}

/** Of four digits at least, which the C library leaves out. */
function yearText(vm: Vm, tuple: PyObject): string {
  const zero = vm.int(0)
  try {
    const year = getItem(vm, tuple, zero)
    const text = String(indexOf(vm, year))
    vm.decref(year)
    return text.padStart(4, '0')
  } finally {
    vm.decref(zero)
  }
}

/** Likewise, of the year that the tuple's week belongs to, which the C library works out. */
function isoYearText(vm: Vm, tuple: PyObject): string {
  const module = vm.services.importModule(vm, 'time')
  const format = vm.str('%G')
  const year = callMethod(vm, module, 'strftime', [format, tuple])
  const text = textArgument(vm, year, 'year')
  for (const object of [module, format, year]) vm.decref(object)
  return text.padStart(4, '0')
}

function zoneName(vm: Vm, tzinfo: PyObject | null, subject: PyObject): string {
  const name = askName(vm, tzinfo, subject)
  try {
    return isStr(name) ? escaped(vm, name) : ''
  } finally {
    vm.decref(name)
  }
}

/** The name with its `%` doubled, by its own `replace`. */
function escaped(vm: Vm, name: PyObject): string {
  const [from, to] = [vm.str('%'), vm.str('%%')]
  try {
    const text = callMethod(vm, name, 'replace', [from, to])
    const isText = isStr(text)
    const value = isText ? textValue(text) : ''
    vm.decref(text)
    if (!isText) throw vm.error('TypeError', 'tzname.replace() did not return a string')
    return value
  } finally {
    for (const object of [from, to]) vm.decref(object)
  }
}

/** `__format__`: `str` for an empty format, else the object's own strftime. */
export function formatBy(vm: Vm, self: PyObject, format: PyObject): PyObject {
  const text = textArgument(vm, format, '__format__() argument 1')
  return text === '' ? vm.str(vm.text(self)) : callMethod(vm, self, 'strftime', [format])
}

/** A `time.struct_time`. */
export function timeTuple(vm: Vm, parts: DateParts & Omit<TimeParts, 'microsecond'>, daylight: number): PyObject {
  const { year, month, day, hour, minute, second } = parts
  const module = vm.services.importModule(vm, 'time')
  const struct = getAttr(vm, module, 'struct_time')
  const numbers = [year, month, day, hour, minute, second, weekdayOf(parts), dayOfYear(parts), daylight]
  const tuple = vm.tuple(numbers.map((number) => vm.int(number)))
  try {
    return call(vm, struct, [tuple])
  } finally {
    for (const object of [tuple, struct, module]) vm.decref(object)
  }
}

/** `strptime`: done by the library's `_strptime`. */
export function parseBy(vm: Vm, cls: PyObject, name: string, text: PyObject, format: PyObject): PyObject {
  textArgument(vm, text, 'strptime() argument 1')
  textArgument(vm, format, 'strptime() argument 2')
  const module = vm.services.importModule(vm, '_strptime')
  try {
    return callMethod(vm, module, name, [cls, text, format])
  } finally {
    vm.decref(module)
  }
}
