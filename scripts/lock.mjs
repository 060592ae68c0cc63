/**
 * Completes package-lock.json for the platforms that the registry in use does not carry.
 *
 * A mirror that holds only one platform's binaries makes npm leave the other platforms' optional packages out of
 * the lock file, and then refuse the same file in `npm ci`. Each missing one is written here from the optional
 * dependency that asks for it: the exact version, and the platform its name states. npm then skips it on other
 * machines without asking the registry. Packages with a version range, or without a platform in the name, are
 * not ours to guess and are reported.
 *
 * Run it after `npm install` has changed the lock file: npm run lock.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const lockPath = new URL('../package-lock.json', import.meta.url)
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const lock = JSON.parse(readFileSync(lockPath, 'utf8'))
const added = Object.entries(lock.packages).flatMap(([path, entry]) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !isLocked(path, name))
    .map(([name, version]) => add(name, version, entry)),
)
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
if (added.length > 0) writeFileSync(lockPath, JSON.stringify(lock, null, 2) + '\n')
console.log(`lock file: ${added.length} packages of other platforms added`)

/** Says whether npm would find `name` from the package at `path`: below it, or in any node_modules above it. */
function isLocked(/** @type {string} */ path, /** @type {string} */ name) {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    if (lock.packages[place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`] !== undefined)
      return true
    if (place === '') return false
  }
}

/** @param {string} name @param {string} version @param {{ dev?: boolean }} parent the package that asks for it */
function add(name, version, parent) {
  const words = name.split(/[-/.]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  if (!/^\d/.test(version) || os.length === 0) {
    console.error(`Add ${name}@${version} to package-lock.json by hand: its platform is not in its name.`)
    process.exitCode = 1
    return
  }
  const libc =
    words.includes('musl') || words.includes('musleabihf') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
  lock.packages[`node_modules/${name}`] = {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(parent.dev && { dev: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    os,
  }
}
