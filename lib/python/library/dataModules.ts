/** The native modules over bytes and texts of data: packing, encodings, random numbers, hashes, compression. */
import type { NativeModule } from './NativeModule'
import { arrayModule } from './array/arrayModule'
import { structModule } from './struct/structModule'

export const dataModules: readonly NativeModule[] = [arrayModule, structModule]
