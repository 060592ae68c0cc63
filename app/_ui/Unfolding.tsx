'use client'
/** What is told on demand, under words that open it. It is made when it is opened, and gone when it is closed. */
import { type ReactNode, useState } from 'react'

interface UnfoldingProps {
  readonly title: ReactNode
  readonly className: string
  readonly onTurn?: ((isOpen: boolean) => void) | undefined
  readonly children: ReactNode
}

export function Unfolding({ title, className, onTurn, children }: UnfoldingProps) {
  const [isOpen, setOpen] = useState(false)
  const turned = (isNowOpen: boolean) => {
    setOpen(isNowOpen)
    onTurn?.(isNowOpen)
  }
  return (
    <details className={className} onToggle={({ currentTarget }) => turned(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? children : null}
    </details>
  )
}
