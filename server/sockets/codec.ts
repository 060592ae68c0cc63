/** Msgpack as the server reads it: no message of ours has long lists or extension types, so nobody may declare any. */
import { decode, encode } from '@msgpack/msgpack'
import type { Codec } from '../../lib/protocol/frames'
import { limits } from '../../lib/protocol/limits'

const bounds = {
  maxStrLength: limits.messageBytes,
  maxBinLength: limits.messageBytes,
  maxArrayLength: 16,
  maxMapLength: 32,
  maxExtLength: 0,
}

export const serverCodec: Codec = {
  encode: (value) => encode(value, { ignoreUndefined: true }),
  decode: (bytes) => decode(bytes, bounds),
}
