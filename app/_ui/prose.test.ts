import { expect, test } from 'vitest'
import { blocksOf } from './prose'

test('headings, paragraphs, lists and code are told apart', () => {
  const kinds = blocksOf('# One\ntwo\nlines\n\n- a\n- b\n  more\n\n1. c\n\n```python\nx = 1\n\ny = 2\n```\nend').map(
    (block) => block.kind,
  )
  expect(kinds).toEqual(['heading', 'paragraph', 'list', 'list', 'code', 'paragraph'])
})

test('the lines of a paragraph flow together, an item may go on', () => {
  expect(blocksOf('two\nlines')).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: 'two lines' }] }])
  expect(blocksOf('- b\n  more')).toEqual([
    { kind: 'list', isOrdered: false, items: [[{ kind: 'text', text: 'b more' }]] },
  ])
})

test('code, strong, stress and links inside a line', () => {
  expect(blocksOf('a `b*c*` **d** *e* [f](https://g.example)')).toMatchObject([
    {
      content: [
        { kind: 'text', text: 'a ' },
        { kind: 'code', text: 'b*c*' },
        { kind: 'text', text: ' ' },
        { kind: 'strong', text: 'd' },
        { kind: 'text', text: ' ' },
        { kind: 'stress', text: 'e' },
        { kind: 'text', text: ' ' },
        { kind: 'link', text: 'f', to: 'https://g.example' },
      ],
    },
  ])
})

test('HTML and other schemes stay text', () => {
  expect(blocksOf('<script>x</script> [a](javascript:b)')).toEqual([
    { kind: 'paragraph', content: [{ kind: 'text', text: '<script>x</script> [a](javascript:b)' }] },
  ])
})
