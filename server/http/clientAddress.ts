/**
 * The address that a request comes from, by which guesses are counted.
 *
 * Behind a proxy (HEAPROOM_URL) every request comes from the proxy, and everybody would share one count. It says in `X-Forwarded-For`
 * whom it heard: its own word is the last one, what stands before it anybody may have written. Only a neighbour is believed.
 */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { Reach } from './origin'

const neighbours = new BlockList()
neighbours.addSubnet('127.0.0.0', 8)
neighbours.addSubnet('10.0.0.0', 8)
neighbours.addSubnet('172.16.0.0', 12)
neighbours.addSubnet('192.168.0.0', 16)
neighbours.addAddress('::1', 'ipv6')
neighbours.addSubnet('fc00::', 7, 'ipv6')

export function clientAddress(request: IncomingMessage, { publicUrl }: Pick<Reach, 'publicUrl'>): string {
  const peer = request.socket.remoteAddress ?? ''
  if (publicUrl === null || !isNeighbour(peer)) return peer
  const heard = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? ''
  return isIP(heard) === 0 ? peer : heard
}

function isNeighbour(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  return neighbours.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4')
}
