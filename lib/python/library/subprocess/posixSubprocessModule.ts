/** `_posixsubprocess`: what `subprocess` would start a program with. There is one process, and it starts no other. */
import { native } from '../../objects/native/native'
import type { NativeModule } from '../NativeModule'

export const posixSubprocessModule: NativeModule = {
  name: '_posixsubprocess',
  doc: 'A POSIX helper for the subprocess module.',
  functions: [
    native('fork_exec(*args)', (vm) => {
      throw vm.error('NotImplementedError', "subprocess: the lesson's interpreter runs one process and starts no other")
    }),
  ],
}
