import { useTranslations } from 'next-intl'
import { type Beyond, type Side, SIDES } from './beyond'

const ARROWS: Readonly<Record<Side, string>> = { left: '←', right: '→', above: '↑', below: '↓' }

interface OutsideProps {
  readonly outside: Beyond
  /** How many objects are not drawn at all. */
  readonly leftOut: number
  readonly onGo: (side: Side) => void
}

/** Of each edge of the picture behind which there is more: how many objects, and the way there. At its foot, where no card is put. */
export function Outside({ outside, leftOut, onGo }: OutsideProps) {
  const t = useTranslations()
  return (
    <div className="outsides">
      {SIDES.map((side) => {
        const count = outside[side].length
        if (count === 0) return null
        return (
          <button
            key={side}
            type="button"
            className="outside"
            aria-label={t(`heap.picture.outside.${side}`, { count })}
            title={t(`heap.picture.outside.${side}`, { count })}
            onClick={() => onGo(side)}
          >
            <span aria-hidden="true">{`${ARROWS[side]} ${count}`}</span>
          </button>
        )
      })}
      {leftOut === 0 ? null : (
        <p className="outside outside--left-out" title={t('heap.picture.leftOut', { count: leftOut })}>
          <span className="unseen">{t('heap.picture.leftOut', { count: leftOut })}</span>
          <span aria-hidden="true">{t('heap.picture.notDrawn', { count: leftOut })}</span>
        </p>
      )}
    </div>
  )
}
