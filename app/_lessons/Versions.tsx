/** What was saved and when; any of them becomes the newest again. */
import { Button } from '../_ui/Button'
import type { Draft } from './useDraft'

export function Versions({ draft, onDone }: { readonly draft: Draft; readonly onDone: () => void }) {
  const { versions, version } = draft.saved
  return (
    <>
      <p>
        Restoring one makes it the newest version; the others stay.{draft.isChanged ? ' What is not saved goes.' : ''}
      </p>
      <ul className="rows">
        {versions.map(({ number, title, savedAt }) => (
          <li key={number} className="rows__row">
            <div className="rows__what">
              <strong>Version {number}</strong>
              <span className="rows__more">
                {title} · {new Date(savedAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
            </div>
            <div className="rows__ways">
              {number === version ? (
                <span className="rows__more">the newest</span>
              ) : (
                <Button
                  size="small"
                  aria-label={`Restore version ${number}`}
                  onClick={() => void draft.restore(number).then(onDone)}
                >
                  Restore
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
