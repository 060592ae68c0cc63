/** Lesson text on the page. Its headings begin one level below the dialog's or pane's own. */
import { createElement, useMemo } from 'react'
import type { Block, Inline } from './prose'
import { blocksOf } from './prose'

export function Prose({ markdown }: { readonly markdown: string }) {
  const blocks = useMemo(() => blocksOf(markdown), [markdown])
  // Blocks of a text have no other identity than their place in it.
  return (
    <div className="prose">
      {blocks.map((block, at) => (
        <ProseBlock key={at} block={block} />
      ))}
    </div>
  )
}

function ProseBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${Math.min(6, block.level + 2)}`, null, <Inlines content={block.content} />)
    case 'paragraph':
      return (
        <p>
          <Inlines content={block.content} />
        </p>
      )
    case 'code':
      return <pre>{block.text}</pre>
    case 'list':
      return createElement(
        block.isOrdered ? 'ol' : 'ul',
        null,
        block.items.map((item, at) => (
          <li key={at}>
            <Inlines content={item} />
          </li>
        )),
      )
  }
}

function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((inline, at) => <InlineText key={at} inline={inline} />)
}

function InlineText({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return <code>{inline.text}</code>
    case 'strong':
      return <strong>{inline.text}</strong>
    case 'stress':
      return <em>{inline.text}</em>
    case 'link':
      return <a href={inline.to}>{inline.text}</a>
  }
}
