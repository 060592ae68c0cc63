/** Memory in words and as a table: blocks by their size, what pins a pool, and the four numbers of an object. */
import type { MadeObject, Memory, ObjectMemory } from './memory'
import { fourNumbers } from './objectNumbers'
import { lineText, makerText } from './placeWords'
import type { Tell } from './Sentences'

export function memoryText(memory: Memory, tell: Tell): string {
  const lines = [headline(memory), '', ...totalLines(memory)]
  if (memory.rows.length > 0) lines.push('', ...tableLines(memory))
  if (memory.pinned.length > 0) lines.push('', ...pinnedLines(memory))
  for (const object of memory.told) lines.push('', ...objectLines(object, tell))
  if (memory.untold > 0) lines.push('', `${memory.untold} more of ${memory.what} are not told.`)
  return lines.join('\n')
}

function headline({ step, steps, at, stage, isEnd, objects }: Memory): string {
  const when = isEnd ? 'the program is over' : at.file === null ? (stage ?? 'it begins') : `${lineText(at)} has run`
  return `When ${when} (step ${step} of ${steps}), ${objects} objects of the program's lie in memory.`
}

function totalLines(memory: Memory): string[] {
  const { size, requested, taken, poolBytes, arenas, arenaBytes, freePools, returned } = memory
  return [
    `  ${bytes(size)}  by sys.getsizeof`,
    `  ${bytes(requested)}  asked for: the values of attributes are in it`,
    `  ${bytes(taken)}  given: every block is rounded up`,
    `  ${bytes(poolBytes)}  in pools of 16 KB, each for one size of block`,
    `  ${bytes(arenaBytes)}  in ${count(arenas, 'arena')} of 1 MB, with room for ${count(freePools, 'more pool', 'more pools')}; ${count(returned, 'arena')} given back`,
  ]
}

function tableLines({ rows, largeBlocks, largeBytes }: Memory): string[] {
  const lines = rows.map(({ blockBytes, used, free, pools }) => row([blockBytes, used, free, pools]))
  return [
    row(['block', 'in use', 'free', 'pools']),
    ...lines,
    `  larger than 512 bytes: ${count(largeBlocks, 'block')}, ${bytes(largeBytes).trim()}, from the C library`,
  ]
}

function row(cells: readonly (string | number)[]): string {
  return `  ${cells.map((cell) => String(cell).padStart(8)).join('')}`
}

function pinnedLines({ pinned, unlisted }: Memory): string[] {
  const lines = pinned.map(({ arena, pool, blockBytes, used, room, owners }) => {
    const more = used - owners.length
    const names = owners.map(objectName).join(', ')
    const others = more > 0 ? ` and ${more} more` : ''
    return `  pool ${pool} of arena ${arena}, blocks of ${blockBytes}: ${used} of ${room} in use, by ${names === '' ? 'blocks kept for the next object' : names}${others}`
  })
  const more = unlisted === 0 ? [] : [`  and ${unlisted} more pools`]
  return ['Pools that were full and are nearly empty, and what pins them:', ...lines, ...more]
}

function objectName({ type, id, made }: MadeObject): string {
  return `${type} #${id}${made.file === null ? '' : ` (made ${makerText(made)})`}`
}

function objectLines(object: ObjectMemory, tell: Tell): string[] {
  return [objectName(object), ...fourNumbers(object, tell).map((line) => `  ${line}`)]
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

const KB = 1024
const WIDTH = 10

function bytes(number: number): string {
  const text =
    number < KB
      ? `${number} B`
      : number < KB * KB
        ? `${(number / KB).toFixed(1)} KB`
        : `${(number / KB / KB).toFixed(1)} MB`
  return text.padStart(WIDTH)
}
