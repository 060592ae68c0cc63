/** `_datetime`: dates, times, durations and zones. */
import { giveName, setName } from '../../objects/dict/dictionary'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { NativeModule } from '../NativeModule'
import { capsuleType, newCapsule } from '../types/capsuleType'
import { datetimeType } from './datetimeType'
import { dateType, isoCalendarType } from './dateType'
import { timedeltaType } from './timedeltaType'
import { timeType } from './timeType'
import { timezoneType, tzinfoType, utcOf } from './timezoneType'

const types = [timedeltaType, dateType, isoCalendarType, tzinfoType, timezoneType, timeType, datetimeType]

/** For modules that derive from them, whichever is imported first. */
export const datetimeTypes: readonly TypeEntry[] = types.map(({ key, base, definition }) => ({ key, base, definition }))

export const datetimeModule: NativeModule = {
  name: '_datetime',
  functions: [],
  types: [...types, capsuleType],
  setup: (vm, namespace) => {
    giveName(vm, namespace, 'MINYEAR', vm.int(1))
    giveName(vm, namespace, 'MAXYEAR', vm.int(9999))
    setName(vm, namespace, 'UTC', utcOf(vm))
    giveName(vm, namespace, 'datetime_CAPI', newCapsule(vm, 'datetime.datetime_CAPI'))
  },
}
