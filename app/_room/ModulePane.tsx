'use client'
/** The team's modules as tabs, and the editor of the one that is open. */
import { useTranslations } from 'next-intl'
import { memo, type KeyboardEvent } from 'react'
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { MAIN_FILE } from '../../lib/lesson/fileName'
import { mayArrange, mayWrite } from '../../lib/lesson/rights'
import type { Module, RoomState } from '../../lib/lesson/state'
import { anyModuleOf, participantOf } from '../../lib/lesson/state'
import type { ModuleDocument } from '../_data/provider/ModuleDocument'
import type { LinkSnapshot, RoomLink } from '../_data/provider/RoomLink'
import { faceIn } from '../_data/faces'
import { otherModules } from '../_data/otherModules'
import { undoOf } from '../_data/undoOf'
import { useAuthors } from '../_data/useAuthors'
import type { AuthoredStretch } from '../_editor/authorMarks'
import type { Breakpoint } from '../_editor/breakpointMarks'
import type { LineTarget, PeerCaret } from '../_editor/Editor'
import type { LineMark } from '../_editor/lineMarks'
import { Button } from '../_ui/Button'
import { Icon } from '../_ui/Icon'
import { Mark, Person } from '../_ui/Mark'
import { Notice } from '../_ui/Notice'
import type { Lines } from './lines'
import { ModuleAccess } from './ModuleAccess'
import { ModuleActions } from './ModuleActions'
import { ModuleHistory } from './ModuleHistory'
import { NewModule } from './NewModule'
import { Editor } from './parts'
import type { Breakpoints } from './useBreakpoints'
import type { Companion } from './useCompanion'
import type { Translate } from '../_language/translate'

interface ModulePaneProps {
  readonly link: RoomLink
  readonly snapshot: LinkSnapshot
  readonly state: RoomState
  readonly you: string
  readonly module: string | null
  readonly onModule: (module: string) => void
  readonly companion: Companion
  /** The line that the reader was led to; null once they go elsewhere. */
  readonly target: LineTarget | null
  /** Told where the caret is, as `events.py:9`. */
  readonly onCaret: (words: string) => void
  readonly lines: Lines
  readonly breakpoints: Breakpoints
  /** File -> text as the shown run saw it. */
  readonly sources: Readonly<Record<string, string>> | null
}

export const ModulePane = memo(function ModulePane(props: ModulePaneProps) {
  const t = useTranslations()
  const { link, state, you, lines, onModule } = props
  const [isAdding, setAdding] = useState(false)
  const [isAuthorShown, setAuthorShown] = useState(false)
  const chosen = state.modules.find((each) => each.id === props.module)
  const open = chosen ?? state.modules[0]
  const missing = missingWords(props, t)
  return (
    <section className="pane pane--module" aria-label={t('room.module.title')}>
      <div className="tabs">
        <ModuleTabs state={state} open={open} lines={lines} onModule={onModule} />
        <Button
          size="icon"
          kind="quiet"
          aria-label={t('room.module.new')}
          title={t('room.module.new')}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          <Icon name="in" />
        </Button>
      </div>
      {isAdding ? (
        <NewModule
          link={link}
          suggestion={participantOf(state, you)?.name ?? 'module'}
          onDone={(file) => {
            setAdding(false)
            const made = link.getSnapshot().state?.modules.find((each) => each.file === file)
            if (made !== undefined) onModule(made.id)
          }}
        />
      ) : null}
      {missing === null ? null : <Notice>{missing}</Notice>}
      {open === undefined ? (
        <p className="module__wait">{t('room.module.none')}</p>
      ) : (
        <OpenModule {...props} key={open.id} open={open} isAuthorShown={isAuthorShown} onAuthors={setAuthorShown} />
      )}
    </section>
  )
})

/** Why the module that was open is not on a tab any more; null when it is, or waits with its exercise. */
function missingWords({ snapshot, state, module }: ModulePaneProps, t: Translate): string | null {
  if (module === null || anyModuleOf(state, module) !== undefined) return null
  const isHidden = snapshot.state !== null && anyModuleOf(snapshot.state, module) !== undefined
  return t(`refusal.${isHidden ? 'module-hidden' : 'no-such-module'}`)
}

interface ModuleTabsProps {
  readonly state: RoomState
  readonly open: Module | undefined
  readonly lines: Lines
  readonly onModule: (module: string) => void
}

function ModuleTabs({ state, open, lines, onModule }: ModuleTabsProps) {
  const t = useTranslations()
  const tabs = useRef<HTMLDivElement>(null)
  const shown = open?.id
  useEffect(() => {
    const tab = shown === undefined ? null : tabs.current?.querySelector(`#tab-${CSS.escape(shown)}`)
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  const move = (pressed: KeyboardEvent) => {
    const by = pressed.key === 'ArrowRight' ? 1 : pressed.key === 'ArrowLeft' ? -1 : 0
    const at = state.modules.findIndex((module) => module.id === open?.id)
    const next = state.modules[at + by]
    if (by === 0 || next === undefined) return
    onModule(next.id)
    tabs.current?.querySelector<HTMLElement>(`#tab-${CSS.escape(next.id)}`)?.focus()
  }
  return (
    <div
      ref={tabs}
      role="tablist"
      tabIndex={-1}
      aria-label={t('room.module.title')}
      className="tabs__list"
      onKeyDown={move}
    >
      {state.modules.map((module) => {
        const holding = lines.get(module.file)?.filter((mark) => mark.kind === 'holds').length ?? 0
        return (
          <button
            key={module.id}
            id={`tab-${module.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={module.id === open?.id}
            aria-controls="module"
            tabIndex={module.id === open?.id ? 0 : -1}
            onClick={() => onModule(module.id)}
          >
            {module.owner === null ? null : <Mark face={faceIn(state, module.owner, t)} />}
            {module.file}
            {holding === 0 ? null : (
              <span className="tab__count" title={t('room.module.holding', { count: holding })}>
                {holding}
              </span>
            )}
          </button>
        )
      })}
    </div>
  )
}

interface OpenModuleProps extends ModulePaneProps {
  readonly open: Module
  /** Whether the text says who wrote what. */
  readonly isAuthorShown: boolean
  readonly onAuthors: (isShown: boolean) => void
}

function OpenModule(props: OpenModuleProps) {
  const t = useTranslations()
  const { link, state, you, open, onModule, isAuthorShown, onAuthors } = props
  const document = useMemo(() => link.openModule(open.id), [link, open.id])
  const status = useSyncExternalStore(document.subscribe, document.getStatus, document.getStatus)
  const isMine = mayWrite(state, you, open)
  useEffect(() => link.movePresence({ module: open.id, caret: null }), [link, open.id])
  return (
    <div role="tabpanel" id="module" aria-labelledby={`tab-${open.id}`} className="module">
      <div className="module__owner">
        <ModuleAccess link={link} state={state} you={you} module={open} />
        <span className="module__actions">
          <Button
            size="small"
            kind="quiet"
            aria-pressed={isAuthorShown}
            title={t('room.module.authorsTitle')}
            onClick={() => onAuthors(!isAuthorShown)}
          >
            {t('room.module.authors')}
          </Button>
          <ModuleHistory link={link} state={state} you={you} module={open} />
          {open.file !== MAIN_FILE && mayArrange(state, you, open) ? (
            <ModuleActions link={link} module={open} onRemoved={() => onModule(state.modules[0]?.id ?? open.id)} />
          ) : null}
        </span>
      </div>
      {status.kind === 'refused' ? <Notice kind="trouble">{t(`refusal.${status.reason}`)}</Notice> : null}
      {status.kind === 'loading' ? (
        <p className="module__wait" role="status">
          {t('room.module.fetching')}
        </p>
      ) : (
        <BoundEditor {...props} document={document} isMine={isMine} />
      )}
    </div>
  )
}

interface BoundEditorProps extends OpenModuleProps {
  readonly document: ModuleDocument
  readonly isMine: boolean
}

function BoundEditor(props: BoundEditorProps) {
  const t = useTranslations()
  const { link, snapshot, state, open, document, isMine, lines, sources, breakpoints, companion, target, onCaret } =
    props
  const undo = undoOf(document)
  const carets = useMemo(() => caretsIn(snapshot, state, open.id, t), [snapshot, state, open.id, t])
  const source = sources?.[open.file]
  const isStale = useIsStale(document, source)
  const marks = isStale ? NO_MARKS : (lines.get(open.file) ?? NO_MARKS)
  const authors = useAuthors(document, state.authors, props.isAuthorShown)
  const stretches = useMemo(
    () => authors.map(({ from, to, by }) => ({ from, to, face: faceIn(state, by, t) })),
    [authors, state, t],
  )
  return (
    <>
      {props.isAuthorShown ? <Authors stretches={stretches} /> : null}
      {isStale && source !== undefined ? <p className="module__stale">{t('room.module.stale')}</p> : null}
      <Editor
        document={document}
        undo={undo}
        file={open.file}
        mayWrite={isMine}
        carets={carets}
        marks={marks}
        stretches={stretches}
        breakpoints={breakpoints.byFile.get(open.file) ?? NO_BREAKPOINTS}
        onBreakpoint={(line) => breakpoints.toggle(open, line)}
        others={() => otherModules(link, state.modules, open.id)}
        inSight={companion.tab}
        target={target?.file === open.file ? target : null}
        onLine={(line) => onCaret(`${open.file}:${line}`)}
        onMove={(caret) => {
          link.movePresence({ module: open.id, caret })
          if (caret !== null && companion.who !== null) companion.follow(null)
        }}
      />
    </>
  )
}

/** In the order in which they come in the text. */
function Authors({ stretches }: { readonly stretches: readonly AuthoredStretch[] }) {
  const t = useTranslations()
  const faces = [...new Map(stretches.map(({ face }) => [face.name, face])).values()]
  return (
    <p className="module__authors" role="status">
      {faces.length === 0 ? t('room.module.nobodyWrote') : `${t('room.history.writtenBy')} `}
      {faces.map((face) => (
        <Person key={face.name} face={face} />
      ))}
    </p>
  )
}

const NO_MARKS: readonly LineMark[] = []
const NO_BREAKPOINTS: readonly Breakpoint[] = []

function useIsStale(document: ModuleDocument, source: string | undefined): boolean {
  const [text, setText] = useState(() => document.text.toString())
  useEffect(() => {
    const read = () => setText(document.text.toString())
    read()
    document.text.observe(read)
    return () => document.text.unobserve(read)
  }, [document])
  return source !== undefined && text !== source
}

function caretsIn(snapshot: LinkSnapshot, state: RoomState, module: string, t: Translate): PeerCaret[] {
  return [...snapshot.presence.values()].flatMap(({ clientId, participant, where }) => {
    if (where === null || where.caret === null || where.module !== module) return []
    return [{ key: clientId, face: faceIn(state, participant, t), ...where.caret }]
  })
}
