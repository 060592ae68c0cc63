/**
 * The holders that decide what becomes of a program's objects at exit: hooks, handlers, contexts, threads, other modules'
 * attributes. What they hold is written in the program's own names, and none of them is ever called by chance.
 */
import type { Choices } from '../choices'
import type { Names } from './Names'

/** Imports and classes that these statements need beside the usual ones. */
export const HOLDER_PRELUDE = [
  'import builtins, codecs, contextvars, copyreg, enum, signal, string, threading, types, warnings; gc.collect()',
  `class Late(Plain):
    def __del__(self, write=os.write):
        try: print(end='')
        except Exception: write(1, b'late ')
        write(1, f'{self.name}\\n'.encode())`,
  'variable = contextvars.ContextVar("variable"); local = threading.local(); tokens = []',
  `def wait(ready, held):
    ready.set()
    threading.Event().wait()`,
] as const

export function holder(choices: Choices, names: Names): string {
  const late = `Late(${names.tag()}, ${names.any()})`
  const any = names.any()
  const keeps = choices.of([any, any, late])
  const call = `lambda *a, held=${keeps}: None`
  return choices.of([
    `codecs.register(${call})`,
    `codecs.register_error(${names.tag()}, ${call})`,
    `variable.set(${keeps})`,
    `tokens.append(variable.set(${keeps}))`,
    `if tokens: variable.reset(tokens.pop())`,
    `contextvars.copy_context().run(variable.set, ${keeps})`,
    `${names.bind('value')} = contextvars.copy_context()`,
    `sys.excepthook = ${call}`,
    `sys.unraisablehook = ${call}`,
    `sys.setprofile(None); threading.setprofile(${call})`,
    `os.register_at_fork(before=${call})`,
    `os.register_at_fork(after_in_child=${call})`,
    `sys.addaudithook(${call})`,
    `gc.callbacks.append(${call})`,
    `gc.garbage.append(${keeps})`,
    `local.x = ${keeps}`,
    `local = threading.local(); local.x = ${keeps}`,
    `thread = threading.Thread(target=closure, args=(${keeps},)); thread.start(); thread.join()`,
    `thread = threading.Thread(target=closure, args=(${keeps},))`,
    `ready = threading.Event(); threading.Thread(target=wait, args=(ready, ${keeps}), daemon=True).start(); ready.wait()`,
    `import logging; gc.collect(); logging.getLogger('a').addFilter(${call})`,
    `import logging; gc.collect(); logging.getLogger('b').addHandler(logging.NullHandler()); logging.getLogger('b').held = ${keeps}`,
    `signal.signal(signal.SIGUSR1, ${call})`,
    `signal.signal(signal.SIGUSR1, signal.SIG_DFL)`,
    `warnings.showwarning = ${call}`,
    `copyreg.pickle(Quiet, ${call})`,
    `builtins._ = ${keeps}`,
    `builtins.kept = ${keeps}`,
    `string.kept = ${keeps}`,
    `sys.kept = ${keeps}`,
    `sys.kept = sys.modules['__main__']`,
    `sys.modules['kept'] = ${keeps}`,
    `sys.modules.pop('store', None)`,
    `${names.bind('value')} = types.ModuleType('made'); ${names.bound()}.held = ${keeps}`,
    `atexit.unregister(print)`,
    `atexit.register(${call})`,
    `weakref.finalize(${names.node()}, ${call}).atexit = False`,
    `weakref.finalize(${names.node()}, print, 'not told').detach()`,
    `${names.bind('value')} = ${late}`,
    `${names.node()}.link = ${late}`,
    `Plain.late = ${late}`,
    `enum.Enum('Made', {'ONE': ${keeps}}) if not isinstance(${any}, (type(None), types.FunctionType)) else None`,
  ])
}
