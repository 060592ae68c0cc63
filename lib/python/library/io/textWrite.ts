/**
 * Writing text. Follows the writing part of textio.c of CPython 3.14; what goes to a stream of the run itself, as `print` does,
 * takes the short way: it shows at once, and nothing waits in between.
 */
import { argumentKind } from '../../objects/protocol/argumentKind'
import type { PyObject } from '../../objects/PyObject'
import { callMethod } from '../../objects/protocol/calls'
import { isStr } from '../../objects/text/textArgument'
import { codePointLength } from '../../text/codePoints'
import { encodingName } from '../../text/codecs'
import type { Vm } from '../../vm/Vm'
import type { PyBuffered } from './bufferedData'
import { bufferedLayout } from './bufferedData'
import { isFile } from './fileIO'
import { bufferOf, checkTextOpen, codingOf, dropDecoded, type PyText, resetDecoder, writePending } from './textData'

const loneSurrogate = /\p{Cs}/u
const lineEnds = /[\r\n]/

export function write(vm: Vm, self: PyText, text: PyObject): PyObject {
  if (!isStr(text)) throw vm.error('TypeError', `write() argument must be str, not ${argumentKind(vm, text)}`)
  const { data } = self
  const given = text.data as string // a str inside
  if (data.console !== 0 && !loneSurrogate.test(given) && isOwnStream(vm, self, data.console)) {
    vm.system.console.showText(data.console, given)
    return vm.int(codePointLength(given))
  }
  checkTextOpen(vm, self)
  writeThrough(vm, self, text, given)
  return vm.int(codePointLength(given))
}

/** Whether the stream still leads to where it led at first: nobody closed it or put another file in its place. */
function isOwnStream(vm: Vm, { data }: PyText, stream: 1 | 2): boolean {
  const { raw } = data
  if (raw === null || !isFile(raw) || raw.data.descriptor !== stream) return false
  const { descriptors } = vm.system
  if (!descriptors.isOpen(stream)) return false
  const { content } = descriptors.get(stream).inode
  return content.kind === 'device' && content.device === (stream === 1 ? 'stdout' : 'stderr')
}

/** Which of the run's streams a text file writes to directly: in UTF-8, with plain line ends, through a plain buffer. */
export function consoleOf({ data }: PyText): 0 | 1 | 2 {
  const { buffer, raw, newline } = data
  if (raw === null || !isFile(raw) || buffer === null || buffer.cls.layout !== bufferedLayout) return 0
  const { descriptor } = raw.data
  if (descriptor !== 1 && descriptor !== 2) return 0
  if (!(buffer as PyBuffered).data.immediate || encodingName(String(data.encoding?.data)) !== 'utf_8') return 0 // its layout is that of buffered files
  return newline === '\r' || newline === '\r\n' ? 0 : descriptor
}

function writeThrough(vm: Vm, self: PyText, text: PyObject, given: string): void {
  const { data } = self
  const coding = codingOf(vm, self)
  const other = data.newline === '\r' || data.newline === '\r\n' ? data.newline : null
  const written = other !== null && given.includes('\n') ? vm.str(given.replaceAll('\n', other)) : text
  const flushes = data.lineBuffering && lineEnds.test(given)
  try {
    const bytes = coding.encode(vm, written)
    if (data.pendingCount + bytes.length > data.chunk) writePending(vm, self)
    data.pending.push(bytes)
    data.pendingCount += bytes.length
  } finally {
    if (written !== text) vm.decref(written)
  }
  if (data.pendingCount >= data.chunk || flushes || data.writeThrough || data.console !== 0) writePending(vm, self)
  if (flushes) vm.decref(callMethod(vm, bufferOf(vm, self), 'flush', []))
  if (data.snapshot !== null) {
    dropDecoded(data)
    data.snapshot = null
  }
  if (data.decoding !== null) resetDecoder(vm, self)
}
