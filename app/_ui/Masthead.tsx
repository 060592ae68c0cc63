import Link from 'next/link'
import type { ReactNode } from 'react'
import { ThemeSwitch } from './ThemeSwitch'

export function Masthead({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="masthead">
      <Link href="/" className="masthead__name">
        <Logo />
        Heaproom
      </Link>
      <div className="masthead__ways">
        {children}
        <ThemeSwitch />
      </div>
    </header>
  )
}

export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="7" cy="8" r="5" fill="var(--who-1)" />
      <rect x="2" y="19" width="10" height="10" rx="2" fill="var(--who-2)" />
      <path d="M12 8c8 0 5 8 9 8M12 24c8 0 5-8 9-8" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <rect x="20" y="9.500" width="11" height="13" rx="2.500" fill="currentColor" />
    </svg>
  )
}
