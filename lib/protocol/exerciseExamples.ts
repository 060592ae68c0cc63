/**
 * What can stand in an exercise.yaml, by example: shown beside the file while it is written. What each part means is the page's to say,
 * what is right the server's (`server/lessons/exerciseExamples.test.ts` reads all of these).
 */
import type { CheckName } from '../exercise/schema'

export const CHECK_EXAMPLES: Readonly<Record<CheckName, string>> = {
  no_lingering: '- no_lingering: Model',
  freed_by: '- freed_by:\n    class: Model\n    line: { file: main.py, text: del model }',
  fate: '- fate: { class: Model, is: counted }',
  refcount_at: '- refcount_at: { name: main.model, line: end, at_most: 1 }',
  max_objects: '- max_objects: { class: Model, at_most: 1 }',
  max_bytes: '- max_bytes: 200000',
  no_cycles: '- no_cycles: Model',
  cut_at_most: '- cut_at_most: { class: Model, at_most: 1 }',
  collector_runs: '- collector_runs: 0',
  output: '- output: { contains: [opened, closed], lacks: lost }',
  uses: '- uses: weakref.WeakMethod',
  must_not_use: '- must_not_use: [gc.collect, with]',
  predicate: '- predicate: len(verdict["lingering"]) == 0\n  title: Nothing lingers.',
}

/** Beside `title`, `task` and `checks`, which every exercise has. */
export const KEY_EXAMPLES = {
  points: 'points: 10',
  modules: 'modules:\n  main.py: locked\n  model.py: editable\n  grade.py: hidden',
  hints: 'hints:\n  - { attempts: 1, minutes: 5, text: Look at line 3. }',
  entry: 'entry: main.py',
  input: 'input: |\n  Ana\n  Ben',
  may_fail: 'may_fail: true',
} as const

/** What the author may say beside any check. */
export const CHECK_WORDS_EXAMPLE = '- no_lingering: Model\n  title: Every model goes.\n  says: Which list still has it?'
