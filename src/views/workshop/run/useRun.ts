import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { isStageOpen, onStageKey, onStageWindow, openStage } from '../../../browser/stageWindow.ts'
import type { ComponentId } from '../../../framework/framework.ts'
import { isFrozen, type Round } from '../../../model/round.ts'
import { liveReached, setLive, useLive, type Live } from '../../../state/live.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { useApp } from '../../../state/store.ts'
import { useLatest } from '../../../ui/useLatest.ts'
import { useFramework } from '../../settings.ts'
import { pressBack, pressOn, toggleBlank, toggleClock, type StageHold } from '../../stage/stageActions.ts'
import { goToView, openLayer } from '../../useRoute.ts'
import { isKeyOfControl, runActionOf, type RunAction } from './runKeys.ts'

/** How long a warning stands, in milliseconds: a press after it is a first press again. */
const PATIENCE = 15_000

/** How a workshop is led from the desk. */
export interface Run {
  readonly live: Live
  readonly isStageOpen: boolean
  /** Why the last press did nothing. */
  readonly held: StageHold
  /** The window of the stage could not be opened. */
  readonly isBlocked: boolean
  readonly openStage: () => void
  /** One step on. @returns why nothing happened */
  readonly on: () => StageHold
  readonly back: () => void
  readonly settle: (component: ComponentId) => void
}

export interface RunOptions {
  /** Whether keys on the page lead the stage. */
  readonly hasKeys: boolean
  readonly isReadOnly: boolean
}

/** The stage of a round, led by buttons, keys, and keys that are pressed in its own window. */
export function useRun(round: Round, { hasKeys, isReadOnly }: RunOptions): Run {
  const framework = useFramework()
  const live = liveReached(useLive(), round)
  const isStored = useApp(({ saveStatus }) => saveStatus.kind !== 'blocked')
  const isOpen = useSyncExternalStore(onStageWindow, isStageOpen)
  const [held, setHeld] = useHeld()
  const [isBlocked, setBlocked] = useState(false)

  const run: Run = {
    live,
    isStageOpen: isOpen,
    held: held === 'early' && live.warnedAt === null ? null : held,
    isBlocked: isBlocked && !isOpen,
    openStage: () => {
      setLive(round.id, {})
      // Where nothing is stored, no other window can be told what to show.
      setBlocked(!isStored || !openStage())
    },
    on: () => {
      const hold = pressOn(round.id, framework)
      setHeld(hold)
      return hold
    },
    back: () => {
      setHeld(null)
      setLive(round.id, {})
      pressBack(round.id, framework)
    },
    settle: (component) => {
      setLive(round.id, {})
      openLayer('settle', component)
    },
  }
  useRunKeys(round, run, { hasKeys, isReadOnly })
  return run
}

/** Why the last press did nothing, for as long as that counts. */
function useHeld(): readonly [StageHold, (held: StageHold) => void] {
  const [held, setHeld] = useState<StageHold>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  function hold(next: StageHold) {
    clearTimeout(timer.current)
    setHeld(next)
    if (next !== null) timer.current = setTimeout(() => setHeld(null), PATIENCE)
  }
  return [held, hold]
}

function useRunKeys(round: Round, run: Run, { hasKeys, isReadOnly }: RunOptions): void {
  const hasLetterKeys = usePreferences((preferences) => preferences.hasLetterKeys)
  const latest = useLatest({ round, run, hasLetterKeys })

  // Keys belong to the window.
  useEffect(() => {
    if (!hasKeys) return undefined
    function listen(event: KeyboardEvent) {
      // Held down, Enter would press its button again and again.
      if (event.repeat && (event.key === 'Enter' || act(event, false))) event.preventDefault()
      else if (act(event, true)) event.preventDefault()
    }
    function act(event: KeyboardEvent, isDone: boolean): boolean {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
      if (document.querySelector('dialog[open]') || isKeyOfControl(event.key, event.target)) return false
      const action = runActionOf(event.key, latest.current.hasLetterKeys)
      if (action !== null && isDone) take(action, latest.current)
      return action !== null
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [hasKeys, latest])

  useEffect(() => {
    if (isReadOnly) return undefined
    return onStageKey((key) => {
      const action = runActionOf(key, latest.current.hasLetterKeys)
      // The window of the stage fills its own screen.
      if (action !== null && action !== 'full') take(action, latest.current)
    })
  }, [isReadOnly, latest])
}

function take(action: RunAction, { round, run }: { readonly round: Round; readonly run: Run }): void {
  const { component } = run.live.place
  if (action === 'on') run.on()
  if (action === 'back') run.back()
  if (action === 'blank') toggleBlank(round.id)
  if (action === 'clock') toggleClock(round.id)
  if (action === 'decision' && component !== null && isFrozen(round) && round.closedAt === null) run.settle(component)
  if (action === 'full') goToView('show')
}
