/** Bundles the engine once before the unit tests, if its sources are newer than its bundle. */
import { bundle, isFresh } from './bundle.mjs'

export async function setup() {
  if (!isFresh('engine')) await bundle('engine')
}
