import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { Sheet } from '../_ui/Sheet'
import type { Translate } from '../_language/translate'

/** Keys, and the last part of the key of what they do. A key's own name is a message too where it is a word. */
const KEYS = [
  [['ctrl', 'enter'], 'run'],
  [['←'], 'stepBack'],
  [['→'], 'stepForward'],
  [['K'], 'play'],
  [['.'], 'eventForward'],
  [[','], 'eventBack'],
  [['←', '→'], 'otherRun'],
  [['home'], 'begin'],
  [['end'], 'end'],
  [['E'], 'endOfProgram'],
  [['D'], 'death'],
  [['C'], 'change'],
  [['B'], 'breakpoint'],
  [['P'], 'pass'],
  [['enter'], 'prompt'],
  [['↑', '↓'], 'promptBefore'],
  [['H'], 'hand'],
  [['M'], 'messages'],
  [['W'], 'wide'],
  [['esc'], 'chooseNothing'],
  [['tab'], 'picture'],
  [['↑', '↓'], 'table'],
  [['F9'], 'editorBreakpoint'],
  [['ctrl', 'Z'], 'undo'],
  [['ctrl', 'F'], 'find'],
  [['esc', 'tab'], 'leaveEditor'],
  [['?'], 'keys'],
] as const
const NAMED = ['ctrl', 'enter', 'home', 'end', 'esc', 'tab'] as const

function keyName(key: string, t: Translate): string {
  const name = NAMED.find((each) => each === key)
  return name === undefined ? key : t(`room.keys.names.${name}`)
}

interface KeysSheetProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

export const KeysSheet = memo(function KeysSheet({ isOpen, onClose }: KeysSheetProps) {
  const t = useTranslations()
  return (
    <Sheet title={t('room.keys.title')} isOpen={isOpen} onClose={onClose}>
      <dl className="key-list">
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt className="keys">
              {keys.map((key) => (
                <kbd key={key}>{keyName(key, t)}</kbd>
              ))}
            </dt>
            <dd>{t(`room.keys.do.${words}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
})
