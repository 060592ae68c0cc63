/** One or two sentences that need to be seen, with at most one thing to do about them. */
import type { ReactNode } from 'react'

interface NoticeProps {
  readonly kind?: 'news' | 'trouble'
  readonly action?: ReactNode
  readonly children: ReactNode
}

export function Notice({ kind = 'news', action, children }: NoticeProps) {
  return (
    <div
      className={kind === 'trouble' ? 'notice notice--trouble' : 'notice'}
      role={kind === 'trouble' ? 'alert' : 'status'}
    >
      <div>{children}</div>
      {action === undefined ? null : <div className="notice__action">{action}</div>}
    </div>
  )
}
