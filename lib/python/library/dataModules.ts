/** The native modules over bytes and texts of data: packing, encodings, random numbers, hashes, compression. */
import type { NativeModule } from './NativeModule'
import { arrayModule } from './array/arrayModule'
import { binasciiModule } from './binascii/binasciiModule'
import { blake2Module } from './hash/blake2Module'
import { csvModule } from './csv/csvModule'
import { hashlibModule } from './hash/hashlibModule'
import { hashModules } from './hash/hashModules'
import { jsonModule } from './json/jsonModule'
import { marshalModule } from './marshal/marshalModule'
import { pickleModule } from './pickle/pickleModule'
import { randomModule } from './random/randomModule'
import { refusedModules } from './refusedModules'
import { structModule } from './struct/structModule'
import { suggestionsModule } from './suggestionsModule'
import { zlibModule } from './zlib/zlibModule'

export const dataModules: readonly NativeModule[] = [
  arrayModule,
  binasciiModule,
  blake2Module,
  csvModule,
  hashlibModule,
  ...hashModules,
  jsonModule,
  marshalModule,
  pickleModule,
  randomModule,
  ...refusedModules,
  structModule,
  suggestionsModule,
  zlibModule,
]
