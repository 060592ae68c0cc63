/** What CodeMirror itself says, by its own English: its search panel, its lists, and what it announces. */
import type { Translate } from '../_language/translate'

export function phrases(t: Translate): Record<string, string> {
  return {
    Find: t('editor.phrases.find'),
    Replace: t('editor.phrases.replaceWith'),
    next: t('editor.phrases.next'),
    previous: t('editor.phrases.previous'),
    all: t('editor.phrases.all'),
    'match case': t('editor.phrases.matchCase'),
    regexp: t('editor.phrases.regexp'),
    'by word': t('editor.phrases.byWord'),
    replace: t('editor.phrases.replace'),
    'replace all': t('editor.phrases.replaceAll'),
    close: t('editor.phrases.close'),
    'current match': t('editor.phrases.currentMatch'),
    'on line': t('editor.phrases.onLine'),
    'replaced match on line $': t('editor.phrases.replacedOne', { line: '$' }),
    'replaced $ matches': t('editor.phrases.replacedMany', { count: '$' }),
    'Go to line': t('editor.phrases.goToLine'),
    go: t('editor.phrases.go'),
    Completions: t('editor.phrases.completions'),
    Diagnostics: t('editor.phrases.diagnostics'),
    'No diagnostics': t('editor.phrases.noDiagnostics'),
  }
}
