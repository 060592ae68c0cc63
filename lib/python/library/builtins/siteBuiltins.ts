/** What `site` puts into builtins: `exit`, `quit`, `help`, and the texts about Python's makers. */
import { getName, giveName } from '../../objects/dict/dictionary'
import type { PyDict } from '../../objects/dict/DictTable'
import { makeRaise } from '../../objects/exception/raising'
import { objectLayout } from '../../objects/layouts'
import { bind } from '../../objects/native/bind'
import { parseSignature } from '../../objects/native/signature'
import type { PyObject } from '../../objects/PyObject'
import { kind, type Slots } from '../../objects/PyType'
import { call, callMethod } from '../../objects/protocol/calls'
import type { TypeEntry } from '../../objects/type/TypeEntry'
import type { Vm } from '../../vm/Vm'
import { COPYRIGHT } from '../sys/information'

const quitSignature = parseSignature('__call__(code=None)')

/** Closes the program's input, whatever comes of it, and raises SystemExit. */
function quit(vm: Vm, _self: PyObject, args: readonly PyObject[], names: readonly string[] | null): PyObject {
  const [code] = bind(vm, quitSignature, 'Quitter.__call__', args, names) as readonly (PyObject | undefined)[] // one plain parameter
  closeInput(vm)
  const instance = call(vm, vm.typeNamed('SystemExit'), [code ?? vm.none])
  const raise = makeRaise(vm, instance, null)
  vm.decref(instance)
  throw raise
}

function closeInput(vm: Vm): void {
  const input = getName(vm.sysDict, 'stdin')
  if (input === null) return
  try {
    vm.decref(callMethod(vm, input, 'close', []))
  } catch (error) {
    if (!vm.isError(error, 'BaseException')) throw error
    vm.dropError(error)
  }
}

/** `help(...)`: what `pydoc` says. */
function help(vm: Vm, _self: PyObject, args: readonly PyObject[], names: readonly string[] | null): PyObject {
  const module = vm.services.importModule(vm, 'pydoc')
  try {
    return vm.callMethodWith(module, 'help', args, names ?? [])
  } finally {
    vm.decref(module)
  }
}

const LICENSE = 'See https://www.python.org/psf/license/'
const CREDITS = `Thanks to CWI, CNRI, BeOpen, Zope Corporation, the Python Software
Foundation, and a cast of thousands for supporting Python
development.  See www.python.org for more information.`

interface Printed {
  readonly shown: string
  readonly full: string
}

function printAll(vm: Vm, self: PyObject): PyObject {
  vm.services.write(vm, 1, `${(self.data as Printed).full}\n`) // the slot is that of printers
  return vm.newNone()
}

function type(name: string, slots: Partial<Slots>): TypeEntry & { readonly exported?: string } {
  return {
    key: `_sitebuiltins.${name}`,
    base: 'object',
    definition: {
      name,
      module: '_sitebuiltins',
      layout: { ...objectLayout, name, kind: kind.OTHER, role: 'machinery', size: () => 48 },
      slots,
    },
  }
}

const printedText = (vm: Vm, self: PyObject): PyObject => vm.str((self.data as Printed).shown) // as above

export const siteTypes = [
  type('Quitter', {
    call: quit,
    repr: (vm, self) => vm.str(`Use ${String(self.data)}() or Ctrl-D (i.e. EOF) to exit`),
  }),
  type('_Printer', { call: printAll, repr: printedText }),
  type('_Helper', {
    call: help,
    repr: (vm) => vm.str('Type help() for interactive help, or help(object) for help about object.'),
  }),
]

export function addSiteBuiltins(vm: Vm, namespace: PyDict): void {
  const put = (name: string, key: string, data: unknown): void => {
    giveName(vm, namespace, name, vm.container(vm.typeNamed(`_sitebuiltins.${key}`), data))
  }
  const plain = (text: string): Printed => ({ shown: text, full: text })
  put('quit', 'Quitter', 'quit')
  put('exit', 'Quitter', 'exit')
  put('copyright', '_Printer', plain(COPYRIGHT))
  put('credits', '_Printer', plain(CREDITS))
  put('license', '_Printer', { shown: 'Type license() to see the full license text', full: LICENSE })
  put('help', '_Helper', null)
}
