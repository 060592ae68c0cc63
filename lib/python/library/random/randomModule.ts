/** `_random`: the generator under the library's `random`. */
import { atomLayout } from '../../objects/layouts'
import { native } from '../../objects/native/native'
import { indexOf, intValue, isInt } from '../../objects/number/indexValue'
import { PyObject, type PyTuple } from '../../objects/PyObject'
import { type KeywordNames, kind, type PyType, typeFlag } from '../../objects/PyType'
import { hashOf } from '../../objects/protocol/compare'
import { unwrap } from '../../objects/protocol/raiseProblem'
import { absolute, type PyInt } from '../../text/int'
import { MersenneTwister } from '../../text/MersenneTwister'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'

interface PyRandom extends PyObject {
  data: MersenneTwister
}

const RANDOM = '_random.Random'
const BYTES = 2520
/** As many bytes as the generator has state. */
const SEED_BYTES = 2496
const MOST_BITS = 2n ** 64n

/** The number that any object stands for as a seed. */
function seedOf(vm: Vm, seed: PyObject | undefined): PyInt {
  if (seed === undefined || seed === vm.none) {
    const hex = Array.from(vm.system.randomBytes(SEED_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')
    return BigInt(`0x${hex}`)
  }
  return isInt(seed) ? absolute(intValue(seed)) : BigInt.asUintN(64, BigInt(hashOf(vm, seed)))
}

function create(vm: Vm, cls: PyType, args: readonly PyObject[], names: KeywordNames): PyObject {
  const isPlain = cls.slots.init === vm.types.object.slots.init
  if (isPlain && names !== null && names.length > 0) throw vm.error('TypeError', 'Random() takes no keyword arguments')
  const count = args.length - (names?.length ?? 0)
  if (isPlain && count > 1) throw vm.error('TypeError', `Random expected at most 1 argument, got ${count}`)
  const twister = new MersenneTwister(isPlain ? seedOf(vm, count === 0 ? undefined : args[0]) : 0n)
  return (cls.flags & typeFlag.HEAP) === 0 ? vm.value(cls, twister) : vm.newOf(cls, twister)
}

function bits(vm: Vm, self: PyRandom, count: PyObject): PyObject {
  const wanted = indexOf(vm, count)
  if (wanted < 0) throw vm.error('ValueError', 'Cannot convert negative int')
  if (wanted >= MOST_BITS) throw vm.error('OverflowError', 'Python int too large for C uint64_t')
  return vm.int(unwrap(vm, self.data.randomBits(Number(wanted))))
}

function restore(vm: Vm, self: PyRandom, state: PyObject): PyObject {
  if ((state.cls.kind & kind.TUPLE) === 0) throw vm.error('TypeError', 'state vector must be a tuple')
  // kind says that it is a tuple
  const numbers = (state as PyTuple).data.map((item): PyInt => {
    if (isInt(item)) return intValue(item)
    throw vm.error('TypeError', `an integer is required`)
  })
  unwrap(vm, self.data.restore(numbers) ?? null)
  return vm.newNone()
}

export const randomModule: NativeModule = {
  name: '_random',
  functions: [],
  types: [
    {
      key: RANDOM,
      base: 'object',
      exported: 'Random',
      definition: {
        name: RANDOM,
        module: '_random',
        layout: atomLayout('Random', kind.OTHER, () => BYTES),
        flags: typeFlag.BASETYPE,
        slots: { new_: create },
        methods: [
          native('random($self, /)', (vm, self: PyRandom) => vm.float(self.data.random())),
          native('seed($self, n=None, /)', (vm, self: PyRandom, seed?: PyObject) => {
            self.data.seed(seedOf(vm, seed))
            return vm.newNone()
          }),
          native('getstate($self, /)', (vm, self: PyRandom) =>
            vm.filledTuple(self.data.state().map((number) => vm.int(number))),
          ),
          native('setstate($self, state, /)', restore),
          native('getrandbits($self, k, /)', bits),
        ],
      },
    },
  ],
}
