/** The native modules, by name. */
import type { NativeModule } from './NativeModule'
import { builtinsModule } from './builtins/builtinsModule'
import { sysModule } from './sys/sysModule'

export const nativeModules: readonly NativeModule[] = [builtinsModule, sysModule]
