import { Sheet } from '../_ui/Sheet'

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['Ctrl', 'Enter'], 'Run the program (on a Mac: Cmd)'],
  [['←'], 'One step back'],
  [['→'], 'One step forward'],
  [['.'], 'One event of the step forward, and on into the next step'],
  [[','], 'One event back'],
  [['←', '→'], 'On the other run’s step, with two runs side by side: that run alone goes a step back or forward'],
  [['Home'], 'To the beginning'],
  [['End'], 'To the end of the shutdown'],
  [['E'], 'To the end of the program'],
  [['D'], 'To the next step in which an object of the program is freed; with Shift to the one before'],
  [['C'], 'To the next change of the chosen object; with Shift to the one before'],
  [['B'], 'To the next run of a line with a breakpoint; with Shift to the one before'],
  [
    ['Enter'],
    'At the live process’s prompt: runs what is whole, else begins another line; with Shift always another line',
  ],
  [['↑', '↓'], 'At the live process’s prompt: what you typed before'],
  [['H'], 'Raise your hand, or lower it (students)'],
  [['M'], 'Messages: open the chat, or close it'],
  [['Esc'], 'Choose nothing'],
  [['Tab'], 'Into the picture; the arrow keys then move from object to object, Enter chooses'],
  [['F9'], 'In the editor: a breakpoint on this line, or none; a click on the line’s number does the same'],
  [['Ctrl', 'Z'], 'In the editor: take back your own last edit'],
  [['Ctrl', 'F'], 'In the editor: find and replace'],
  [['Esc', 'Tab'], 'In the editor: leave it with the next Tab'],
  [['?'], 'Show these keys'],
]

export function KeysSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Sheet title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl className="key-list">
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt className="keys">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
