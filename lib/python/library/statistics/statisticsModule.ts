/** `_statistics`: the one function of the library's `statistics` that CPython writes in C. */
import { native } from '../../objects/native/native'
import { floatOf } from '../../objects/number/floatValue'
import type { PyObject } from '../../objects/PyObject'
import type { Vm } from '../../vm/Vm'
import type { NativeModule } from '../NativeModule'
import { normalQuantile } from './normalQuantile'

function inverse(vm: Vm, p: PyObject, mean: PyObject, deviation: PyObject): PyObject {
  const [at, mu, sigma] = [floatOf(vm, p), floatOf(vm, mean), floatOf(vm, deviation)]
  if (at <= 0 || at >= 1) throw vm.error('ValueError', 'inv_cdf undefined for these parameters')
  return vm.float(normalQuantile(at, mu, sigma))
}

export const statisticsModule: NativeModule = {
  name: '_statistics',
  functions: [native('_normal_dist_inv_cdf(p, mu, sigma, /)', inverse)],
}
