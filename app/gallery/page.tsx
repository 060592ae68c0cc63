import type { Metadata } from 'next'
import { Spoken } from '../_language/Spoken'
import { Gallery } from './Gallery'

export const metadata: Metadata = { title: 'Gallery' }

export default function GalleryPage() {
  return (
    <Spoken parts={['heap', 'room', 'steps', 'told']}>
      <Gallery />
    </Spoken>
  )
}
