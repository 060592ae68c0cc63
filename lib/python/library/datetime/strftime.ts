/** `strftime` of dates and times: what the C library does not know of is put into the format first. */
import type { PyObject } from '../../objects/PyObject'
import { getAttr } from '../../objects/protocol/attributes'
import { call, callMethod } from '../../objects/protocol/calls'
import { isStr, textArgument, textValue } from '../../objects/text/textArgument'
import type { Vm } from '../../vm/Vm'
import { secondsFrom } from '../../text/calendar'
import { formatTime } from '../time/timeFormat'
import { type DateParts, dayOfYear, weekdayOf } from './days'
import type { TimeParts } from './values'
import { askName, offsetOf, offsetText } from './zones'

export interface Moment extends DateParts, TimeParts {
  readonly tzinfo: PyObject | null
}

/** `subject` is what the zone is asked about. */
export function formatMoment(vm: Vm, moment: Moment, subject: PyObject, format: PyObject): PyObject {
  const text = textArgument(vm, format, 'strftime() argument 1')
  const offset = /%(:?)z/.test(text) ? offsetOf(vm, moment.tzinfo, subject) : null
  const prepared = text.replace(/%(:z|.)/gsu, (whole, directive: string) => {
    switch (directive) {
      case 'z':
        return offset === null ? '' : offsetText(offset, '')
      case ':z':
        return offset === null ? '' : offsetText(offset, ':')
      case 'Z':
        return zoneName(vm, moment, subject).replaceAll('%', '%%')
      case 'f':
        return String(moment.microsecond).padStart(6, '0')
      case 'Y':
        return String(moment.year).padStart(4, '0')
      case 'F':
        return `${String(moment.year).padStart(4, '0')}-%m-%d`
      default:
        return whole
    }
  })
  const time = { ...moment, weekday: weekdayOf(moment), yearDay: dayOfYear(moment) }
  const seconds = vm.system.zone.moment(secondsFrom(time), -1)
  return vm.str(formatTime(prepared, time, { name: '', offset: null, seconds }))
}

function zoneName(vm: Vm, { tzinfo }: Moment, subject: PyObject): string {
  const name = askName(vm, tzinfo, subject)
  const text = isStr(name) ? textValue(name) : ''
  vm.decref(name)
  return text
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
