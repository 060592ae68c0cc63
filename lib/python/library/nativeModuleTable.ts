/** The native modules, by name. */
import type { NativeModule } from './NativeModule'
import { atexitModule } from './atexit/atexitModule'
import { builtinsModule } from './builtins/builtinsModule'
import { gcModule } from './gc/gcModule'
import { sysModule } from './sys/sysModule'
import { typesModule } from './types/typesModule'
import { weakrefModule } from './weakref/weakrefModule'

export const nativeModules: readonly NativeModule[] = [builtinsModule, sysModule, atexitModule, gcModule, weakrefModule, typesModule]
