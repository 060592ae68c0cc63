/** What the program shows, in one small drawing: one object of the lesson about the event bus, held through two people's lines. */
import { useTranslations } from 'next-intl'
export function HeroFigure() {
  const t = useTranslations()
  return (
    <svg viewBox="0 0 560 190" role="img" aria-label={t('home.figure.about')}>
      <g fill="none" strokeWidth="2.5" strokeLinecap="round">
        <path d="M214 47C290 47 290 84 373 84" stroke="var(--who-2)" strokeDasharray="9 5" />
        <path d="M214 143C290 143 290 106 373 106" stroke="var(--who-1)" />
      </g>
      <FigureCard
        y={18}
        name="history[0][1]"
        person="Ben"
        colour="var(--who-2)"
        place={t('home.figure.place', { file: 'report.py', line: 6 })}
      />
      <FigureCard
        y={114}
        name="reload.__self__"
        person="Ana"
        colour="var(--who-1)"
        place={t('home.figure.place', { file: 'model.py', line: 8 })}
      />
      <g>
        <rect
          x="373"
          y="58"
          width="178"
          height="74"
          rx="8"
          fill="var(--raised)"
          stroke="var(--lingers)"
          strokeWidth="2.5"
        />
        <text x="390" y="88" fill="var(--ink)" style={{ font: '650 18px var(--font-code)' }}>
          {t('home.figure.object')}
        </text>
        <text x="390" y="114" fill="var(--lingers)" style={{ font: '600 15px var(--font-text)' }}>
          {t('home.figure.outlives')}
        </text>
      </g>
    </svg>
  )
}

interface FigureCardProps {
  readonly y: number
  readonly name: string
  readonly person: string
  readonly colour: string
  readonly place: string
}

function FigureCard({ y, name, person, colour, place }: FigureCardProps) {
  return (
    <g>
      <rect x="2" y={y} width="212" height="58" rx="8" fill="var(--raised)" stroke={colour} strokeWidth="1.500" />
      <text x="16" y={y + 24} fill="var(--ink)" style={{ font: '500 16px var(--font-code)' }}>
        {name}
      </text>
      <text x="16" y={y + 45} fill={colour} style={{ font: '600 14px var(--font-text)' }}>
        {person}, {place}
      </text>
    </g>
  )
}
