/**
 * Lesson text as data: the small part of Markdown that lessons are written in (headings, paragraphs, lists, code blocks;
 * `code`, **strong**, *stress* and links inside). Whatever else there is stays as it was typed; no HTML passes through.
 */
export type Inline =
  | { readonly kind: 'text' | 'code' | 'strong' | 'stress'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }

const ITEM = /^\s*(?:[-*]|(\d+)[.)])\s+/

export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n')
  for (let at = 0; at < lines.length;) {
    const start = at
    const line = lines[at] ?? ''
    if (line.trim() === '') at++
    else if (line.startsWith('```')) at = endOfCode(lines, at)
    else at = endOfGroup(lines, at)
    const group = lines.slice(start, at)
    if (line.trim() !== '') blocks.push(blockOf(group))
  }
  return blocks
}

function blockOf(group: readonly string[]): Block {
  const [first = ''] = group
  const heading = /^(#{1,4})\s+(.*)$/.exec(first)
  if (first.startsWith('```'))
    return {
      kind: 'code',
      text: group
        .slice(1)
        .join('\n')
        .replace(/\n?```\s*$/, ''),
    }
  if (heading !== null) return { kind: 'heading', level: heading[1]?.length ?? 1, content: inlinesOf(heading[2] ?? '') }
  if (ITEM.test(first)) return listOf(group)
  return { kind: 'paragraph', content: inlinesOf(group.map((line) => line.trim()).join(' ')) }
}

function listOf(group: readonly string[]): Block {
  const items: string[] = []
  for (const line of group) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''))
    else items[items.length - 1] = `${items.at(-1) ?? ''} ${line.trim()}`
  }
  const isOrdered = ITEM.exec(group[0] ?? '')?.[1] !== undefined
  return { kind: 'list', isOrdered, items: items.map(inlinesOf) }
}

function endOfCode(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, at) => at > start && line.startsWith('```'))
  return end < 0 ? lines.length : end + 1
}

/** A heading is one line; a paragraph or list ends at an empty line, a heading, a code block, or where a list begins. */
function endOfGroup(lines: readonly string[], start: number): number {
  if (/^#{1,4}\s/.test(lines[start] ?? '')) return start + 1
  const isList = ITEM.test(lines[start] ?? '')
  let at = start + 1
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '' || /^#{1,4}\s/.test(line) || line.startsWith('```') || (!isList && ITEM.test(line))) break
  }
  return at
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\((https?:[^)\s]+)\)/g

function inlinesOf(text: string): Inline[] {
  const found: Inline[] = []
  let from = 0
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, stress, link, to] = match
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index) })
    if (code !== undefined) found.push({ kind: 'code', text: code })
    else if (strong !== undefined) found.push({ kind: 'strong', text: strong })
    else if (stress !== undefined) found.push({ kind: 'stress', text: stress })
    else found.push({ kind: 'link', text: link ?? '', to: to ?? '' })
    from = match.index + whole.length
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from) })
  return found
}
