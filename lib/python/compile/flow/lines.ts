/**
 * Gives artificial instructions the line of what leads to them; an exit reached from several places is copied, so that
 * each copy has one line (PEP 626). Follows resolve_line_numbers of CPython 3.14's flowgraph.c.
 */
import { Block, nextNonEmpty } from '../block'
import { nowhere } from '../instruction'
import { hasEvalBreak, isJump } from '../pseudo'
import { exitsScope, hasNoLine } from './cleanup'

function needsLine(block: Block): boolean {
  const matters = exitsScope(block) || block.instructions.some((each) => hasEvalBreak(each.opcode))
  return matters && hasNoLine(block)
}

function duplicate(target: Block): Block {
  const copy = new Block()
  copy.instructions = target.instructions.map((each) => each.copy())
  copy.predecessors = 1
  copy.isLabelled = true
  copy.next = target.next
  target.next = copy
  target.predecessors--
  return copy
}

function duplicateExits(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last } = block
    if (last === undefined || !isJump(last.opcode)) continue
    const target = nextNonEmpty(last.target)
    if (target === null || !needsLine(target) || target.predecessors <= 1) continue
    last.target = duplicate(target)
    last.target.instructions[0]?.moveTo(last.place)
  }
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last, next } = block
    if (last !== undefined && next !== null && block.fallsThrough && needsLine(next)) {
      next.instructions[0]?.moveTo(last.place)
    }
  }
}

function propagate(entry: Block): void {
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last } = block
    if (last === undefined) continue
    let place = nowhere
    for (const each of block.instructions) {
      if (each.line === nowhere.line) each.moveTo(place)
      else place = each.place
    }
    const followers = [block.fallsThrough ? block.next : null, isJump(last.opcode) ? last.target : null]
    for (const follower of followers) {
      const first = follower?.instructions[0]
      if (follower?.predecessors === 1 && first?.line === nowhere.line) first.moveTo(place)
    }
  }
}

export function resolveLines(entry: Block): void {
  duplicateExits(entry)
  propagate(entry)
}
