/**
 * ELK's layered layout of a scene: lines leave at a row and come in at a row or a card's head, roots are its first layer. Of lines that lead
 * back to a root it is told nothing, since it lets none lead into its first layer; they are drawn and measured like all.
 */
import type { ELK, ElkExtendedEdge, ElkNode, ElkPort, LayoutOptions } from 'elkjs/lib/elk-api.js'
import { CARD_GAP, CARD_WIDTH, cardHeight, COLUMN_GAP, rowMiddle } from '../../../app/_heap/measure'
import type { Card, Edge, Scene } from '../../../app/_heap/scene'
import { type Corners, outerEdges, type Spot } from './boxes'

/** `free`: as it likes best; `lanes`: the roots stand in the lanes' order; `steady`: also, what has a place is to stay, all that ELK has for that. */
export type Way = 'free' | 'lanes' | 'steady'

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.spacing.nodeNode': String(CARD_GAP),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(COLUMN_GAP),
  'elk.layered.thoroughness': '30',
}
const IN_ORDER = { 'elk.layered.crossingMinimization.semiInteractive': 'true' }
const AS_BEFORE = {
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
}

/** `before`: the places that are to be kept where the way is steady. */
export async function layered(elk: ELK, scene: Scene, way: Way, before: Corners): Promise<Corners> {
  const isKept = way === 'steady' && before.size > 0
  const rooted = new Set(scene.cards.filter(({ lane }) => lane !== null).map(({ key }) => key))
  const edges = outerEdges(scene).filter(({ to }) => !rooted.has(to.card))
  const wishes = isKept
    ? wishedSpots(scene, edges, before)
    : way === 'free'
      ? new Map<string, Spot>()
      : rootSpots(scene)
  const layoutOptions = { ...OPTIONS, ...(isKept ? AS_BEFORE : way === 'free' ? {} : IN_ORDER) }
  const children = scene.cards.map((card) => ({
    ...nodeOf(card, edges, wishes.get(card.key)),
    layoutOptions: {
      'elk.portConstraints': 'FIXED_POS',
      ...(isKept || card.lane === null ? {} : { 'elk.layered.layering.layerConstraint': 'FIRST' }),
      ...spotOption(wishes.get(card.key)),
    },
  }))
  const laid = await elk.layout({ id: 'heap', layoutOptions, children, edges: edges.map(elkEdge) })
  return new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]))
}

/** One below the other in the lanes' order. */
function rootSpots({ cards, lanes }: Scene): Map<string, Spot> {
  const roots = lanes.flatMap(({ key }) => cards.filter(({ lane }) => lane === key))
  return new Map(roots.map(({ key }, at) => [key, { x: 0, y: at * 1000 }]))
}

/** A new card is wished for on the right of the first that holds it; a root where roots are. */
function wishedSpots({ cards }: Scene, edges: readonly Edge[], before: Corners): Map<string, Spot> {
  const wishes = new Map<string, Spot>()
  const left = Math.min(...[...before.values()].map(({ x }) => x))
  const bottom = Math.max(...[...before.values()].map(({ y }) => y))
  for (const { key, lane } of cards) {
    const known = before.get(key)
    if (known !== undefined || lane !== null) wishes.set(key, known ?? { x: left, y: bottom + wishes.size })
  }
  for (let isOn = true; isOn;) {
    isOn = false
    for (const { from, to } of edges) {
      const holder = wishes.get(from.card)
      if (holder === undefined || wishes.has(to.card)) continue
      wishes.set(to.card, { x: holder.x + CARD_WIDTH + COLUMN_GAP, y: holder.y + 1 })
      isOn = true
    }
  }
  return wishes
}

function nodeOf(card: Card, edges: readonly Edge[], spot: Spot | undefined): ElkNode {
  return { id: card.key, width: CARD_WIDTH, height: cardHeight(card), ...spot, ports: portsOf(card, edges) }
}

function spotOption(spot: Spot | undefined): LayoutOptions {
  return spot === undefined ? {} : { 'elk.position': `(${spot.x},${spot.y})` }
}

function portsOf(card: Card, edges: readonly Edge[]): ElkPort[] {
  const leaving = edges.filter(({ from }) => from.card === card.key).map(({ from }) => from.row)
  const coming = edges.filter(({ to }) => to.card === card.key).map(({ to }) => to.row)
  const port = (id: string, row: string | null, x: number, side: string): ElkPort => ({
    id,
    x,
    y: rowMiddle(card.rows, row),
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  })
  return [
    ...[...new Set(leaving)].map((row) => port(outPort(card.key, row), row, CARD_WIDTH, 'EAST')),
    ...[...new Set(coming)].map((row) => port(inPort(card.key, row), row, 0, 'WEST')),
  ]
}

function elkEdge({ from, to }: Edge, at: number): ElkExtendedEdge {
  return { id: `edge ${at}`, sources: [outPort(from.card, from.row)], targets: [inPort(to.card, to.row)] }
}

function outPort(card: string, row: string): string {
  return `${card} out ${row}`
}

function inPort(card: string, row: string | null): string {
  return `${card} in ${row ?? 'head'}`
}
