/** `_posixsubprocess`: what `subprocess` would start a program with. There is one process, and it starts no other. */
import { osError } from '../../objects/exception/systemErrors'
import { native } from '../../objects/native/native'
import { errno } from '../../system/SystemFault'
import type { NativeModule } from '../NativeModule'

export const posixSubprocessModule: NativeModule = {
  name: '_posixsubprocess',
  functions: [
    native('fork_exec(*args)', (vm) => {
      // As where a limit of processes is reached: programs that can do without another one go on.
      throw osError(vm, errno.EAGAIN, [], "subprocess: the lesson's interpreter runs one process and starts no other")
    }),
  ],
}
