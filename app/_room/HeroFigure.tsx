/** What the program shows, in one small drawing: one object, held by two people; one of them let go. */
export function HeroFigure() {
  return (
    <svg
      viewBox="0 0 520 190"
      role="img"
      aria-label="A Model object made by Ana is held by Ben’s list and by Cleo’s list"
    >
      <g fill="none" strokeWidth="2.5" strokeLinecap="round">
        <path d="M170 47C250 47 250 84 333 84" stroke="var(--who-2)" strokeDasharray="9 5" />
        <path d="M170 143C250 143 250 106 333 106" stroke="var(--who-3)" strokeDasharray="0.1 6" strokeWidth="3.5" />
      </g>
      <FigureCard y={18} name="history" person="Ben" colour="var(--who-2)" place="report.py line 6" />
      <FigureCard y={114} name="_subscribers" person="Cleo" colour="var(--who-3)" place="events.py line 5" />
      <g>
        <rect
          x="333"
          y="58"
          width="170"
          height="74"
          rx="8"
          fill="var(--raised)"
          stroke="var(--lingers)"
          strokeWidth="2.5"
        />
        <text x="350" y="88" fill="var(--ink)" style={{ font: '650 18px var(--font-code)' }}>
          Model ‘alpha’
        </text>
        <text x="350" y="114" fill="var(--lingers)" style={{ font: '600 15px var(--font-text)' }}>
          outlives the program
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
      <rect x="2" y={y} width="168" height="58" rx="8" fill="var(--raised)" stroke={colour} strokeWidth="1.500" />
      <text x="16" y={y + 24} fill="var(--ink)" style={{ font: '500 16px var(--font-code)' }}>
        {name}
      </text>
      <text x="16" y={y + 45} fill={colour} style={{ font: '600 14px var(--font-text)' }}>
        {person}, {place}
      </text>
    </g>
  )
}
