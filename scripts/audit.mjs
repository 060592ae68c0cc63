/**
 * `npm run audit`: asks npm's registry which of the packages in package-lock.json have known vulnerabilities, and fails when some have.
 * Words behind `--` go to npm: `npm run audit -- --registry ADDRESS`, `npm run audit -- --omit dev` for what a server runs.
 *
 * No part of `npm test`, which is to say the same offline and tomorrow. A registry without such a service fails nothing: it is said.
 */
import { spawnSync } from 'node:child_process'
import { auditAnswer } from './auditAnswer.mjs'
import { root } from './stage.mjs'

const args = ['audit', '--json', ...process.argv.slice(2)]
const { stdout } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
const { isBad, words } = auditAnswer(stdout ?? '')
console.log(words)
if (isBad) process.exitCode = 1
