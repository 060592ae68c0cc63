/** Python in the page's own colours: quiet, so that the vivid ones stay with the people. */
import { HighlightStyle } from '@codemirror/language'
import { tags } from '@lezer/highlight'

export const pythonColours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], class: 'py-keyword' },
  { tag: [tags.string, tags.special(tags.string)], class: 'py-string' },
  { tag: [tags.number, tags.bool, tags.null], class: 'py-number' },
  { tag: [tags.comment, tags.docComment], class: 'py-comment' },
  {
    tag: [tags.definition(tags.variableName), tags.function(tags.definition(tags.variableName))],
    class: 'py-definition',
  },
  { tag: tags.definition(tags.className), class: 'py-definition' },
])
