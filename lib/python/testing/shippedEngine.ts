/**
 * The engine bundled as it is shipped, in which thousands of programs take a quarter less time than module by module.
 * The bundle is made before the tests begin (scripts/engineForTests.mjs).
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleFile } from '../../../scripts/bundle.mjs'

const bundle = pathToFileURL(join(import.meta.dirname, '../../..', bundleFile('engine'))).href

export const { openProgram, StandardLibrary, runTeamProgram, judgeProgram, ourAnswer }: typeof import('./engine') =
  await import(bundle)
