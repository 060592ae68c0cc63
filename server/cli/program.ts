/**
 * A program on the disk: its entry, its modules as they are imported, and who wrote which lines.
 *
 * Python shows files by their full path, as under `python PATH`.
 * The verdict names files relative to the program's folder.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Authorship } from '../../lib/blame/Authors'
import type { ModuleSource } from '../../lib/python/vm/Host'
import { type AuthorLines, rangesOf, readAuthorLines } from '../lessons/authorLines'
import { readSource } from './readSource'

export interface Program {
  readonly entry: ModuleSource & { readonly lessonFile: string }
  readonly find: (name: string) => ModuleSource | null
  /** Names of the files and packages in a package's folder, or at the top (''). */
  readonly list: (folder: string) => readonly string[]
  /** Texts of the files used so far, by their names in the lesson. */
  readonly sources: Record<string, string>
  readonly authorship: () => Authorship
}

/** The program at `paths`, or one sentence that says why there is none. */
export function openProgram(paths: readonly string[], entryName: string | null): Program | string {
  const [first, second] = paths
  if (second !== undefined) return `heaproom: one program at a time: name one file or one folder, not also '${second}'`
  if (first === undefined) return 'heaproom: name a Python file or a folder'
  for (const path of paths) if (!existsSync(path)) return `heaproom: there is no file or folder '${path}'`
  const isFolder = statSync(first).isDirectory()
  const folder = isFolder ? first : dirname(first)
  const name = entryName ?? (isFolder ? 'main.py' : basename(first))
  const shown = isFolder || entryName !== null ? join(folder, name) : first
  if (!existsSync(join(folder, name))) {
    return `heaproom: the folder '${folder}' has no ${name}; name the program's first file with --entry`
  }
  const authors = readAuthorLines(folder)
  return typeof authors === 'string' ? `heaproom: ${authors}` : load(folder, name, shown, authors)
}

function load(folder: string, name: string, shown: string, authors: AuthorLines | null): Program | string {
  const sources: Record<string, string> = {}
  const read = (file: string, filename: string): (ModuleSource & { readonly lessonFile: string }) | null => {
    const path = join(folder, file)
    if (!existsSync(path) || !statSync(path).isFile()) return null
    const bytes = readFileSync(path)
    const text = readSource(bytes)
    sources[file] = text
    return { filename, text, bytes, isPackage: file.endsWith('__init__.py'), lessonFile: file }
  }
  const entry = read(name, resolve(shown))
  if (entry === null) return `heaproom: '${join(folder, name)}' cannot be read`
  const find = (module: string): ModuleSource | null => {
    const path = module.replaceAll('.', '/')
    const full = (file: string): string => join(resolve(folder), file)
    return read(`${path}/__init__.py`, full(`${path}/__init__.py`)) ?? read(`${path}.py`, full(`${path}.py`))
  }
  const list = (packageName: string): readonly string[] => pythonNames(join(folder, packageName.replaceAll('.', '/')))
  return { entry, find, list, sources, authorship: () => authorshipOf(sources, authors) }
}

/** The same program with other texts; what the texts do not name is read from the disk. */
export function copyOf(program: Program, sources: Readonly<Record<string, string>>): Program {
  const used: Record<string, string> = {}
  const replaced = <T extends ModuleSource>(source: T): T => {
    const text = source.lessonFile === null ? undefined : sources[source.lessonFile]
    if (source.lessonFile === null || text === undefined) return source
    used[source.lessonFile] = text
    return { ...source, text, bytes: undefined }
  }
  const find = (name: string): ModuleSource | null => {
    const found = program.find(name)
    return found === null ? null : replaced(found)
  }
  return { ...program, entry: replaced(program.entry), find, sources: used, authorship: () => ({}) }
}

/** Python files and packages of a folder. */
function pythonNames(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => {
    const isModule = entry.isFile() && entry.name.endsWith('.py')
    return isModule || existsSync(join(folder, entry.name, '__init__.py')) ? [entry.name] : []
  })
}

/** A file belongs to the people `authors.json` names, line by line; without it, to the file's own name. */
function authorshipOf(sources: Readonly<Record<string, string>>, authors: AuthorLines | null): Authorship {
  return Object.fromEntries(
    Object.entries(sources).map(([file, text]) => {
      if (authors === null) return [file, [{ from: 0, to: text.length, by: basename(file, '.py') }]]
      return [file, rangesOf(text, authors[file])]
    }),
  )
}
