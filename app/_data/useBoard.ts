'use client'
/** The whole session, for its instructors: all rooms with who is in them, as they change. Null for everybody else, and until it has come. */
import { useEffect, useState } from 'react'
import type { BoardRoom } from '../../lib/protocol/board'
import type { LinkSnapshot, RoomLink } from './provider/RoomLink'

export type Rooms = readonly BoardRoom[]

export function useBoard(link: RoomLink, { status }: LinkSnapshot, isInstructor: boolean): Rooms | null {
  const [rooms, setRooms] = useState<Rooms | null>(null)
  const isWatching = isInstructor && status === 'online'
  useEffect(() => {
    if (!isWatching) return
    const { socket } = link
    const hear = ({ rooms: news }: { readonly rooms: Rooms }) =>
      setRooms((before) => (before === null ? null : withNews(before, news)))
    socket.on('session:board', hear)
    socket.emit('session:watch', null, (reply) => {
      if (reply.ok) setRooms(reply.value.rooms)
    })
    return () => void socket.off('session:board', hear)
  }, [link, isWatching])
  return rooms
}

/** In the order in which they were made; the newest come last. */
function withNews(before: Rooms, news: Rooms): Rooms {
  const changed = before.map((room) => news.find(({ id }) => id === room.id) ?? room)
  const added = news.filter(({ id }) => before.every((room) => room.id !== id))
  return [...changed, ...added]
}
