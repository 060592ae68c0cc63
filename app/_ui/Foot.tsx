import Link from 'next/link'

/** At the end of every page that is not a room; in a room the same link stands where people are invited. */
export function Foot() {
  return (
    <footer className="foot">
      <Link href="/privacy">What is kept, and who sees it</Link>
    </footer>
  )
}
