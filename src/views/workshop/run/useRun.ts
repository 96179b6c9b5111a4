import { useEffect, useState, useSyncExternalStore } from 'react'
import { isStageOpen, onStageWindow, openStage } from '../../../browser/stageWindow.ts'
import type { ComponentId } from '../../../framework/framework.ts'
import { countPeople, type Round } from '../../../model/round.ts'
import { liveReached, setLive, useLive, type Live } from '../../../state/live.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { useApp } from '../../../state/store.ts'
import { isDialogOpen, isKeyOfControl } from '../../../ui/typing.ts'
import { useLatest } from '../../../ui/useLatest.ts'
import { useFramework } from '../../settings.ts'
import { heldOf, type StageHold } from '../../stage/held.ts'
import { leadStage, pressBack, pressOn } from '../../stage/stageActions.ts'
import { leadOf, type Lead } from '../../stage/stageKeys.ts'
import { useNow } from '../../useNow.ts'
import { goToView, openLayer } from '../../useRoute.ts'

/** How a workshop is led from the desk. */
export interface Run {
  readonly live: Live
  readonly isStageOpen: boolean
  /** Why the last press did nothing, here or in the window of the stage. */
  readonly held: StageHold
  /** The window of the stage could not be opened. */
  readonly isBlocked: boolean
  readonly openStage: () => void
  /** One step on. @returns why nothing happened */
  readonly on: () => StageHold
  readonly back: () => void
  readonly settle: (component: ComponentId) => void
}

/** The stage of a round, led by buttons and keys. @param hasKeys - whether keys on the page lead it */
export function useRun(round: Round, hasKeys: boolean): Run {
  const framework = useFramework()
  const live = liveReached(useLive(), round)
  const isStored = useApp(({ saveStatus }) => saveStatus.kind !== 'blocked')
  const isOpen = useSyncExternalStore(onStageWindow, isStageOpen)
  const now = useNow(live.warnedAt === null && live.nobodyAt === null ? null : 1_000)
  const [isBlocked, setBlocked] = useState(false)

  useLeadKeys(hasKeys, (lead) => (lead === 'full' ? goToView('show') : leadStage(lead, round.id, framework)))
  return {
    live,
    isStageOpen: isOpen,
    held: stillHeld(heldOf(live, now), round),
    isBlocked: isBlocked && !isOpen,
    openStage: () => {
      setLive(round.id, {})
      // Where nothing is stored, no other window can be told what to show.
      setBlocked(!isStored || !openStage())
    },
    on: () => pressOn(round.id, framework),
    back: () => pressBack(round.id, framework),
    settle: (component) => {
      setLive(round.id, {})
      openLayer('settle', component)
    },
  }
}

/** Answers that came since take the reason away. */
function stillHeld(held: StageHold, round: Round): StageHold {
  const count = countPeople(round)
  if (held === 'nobody') return count > 0 ? null : held
  return held === 'early' && round.expected !== null && count >= round.expected ? null : held
}

function useLeadKeys(isOn: boolean, take: (lead: Lead) => void): void {
  const hasLetterKeys = usePreferences((preferences) => preferences.hasLetterKeys)
  const latest = useLatest({ take, hasLetterKeys })

  // Keys belong to the window; the listener stays while what they do changes with each render.
  useEffect(() => {
    if (!isOn) return undefined
    function listen(event: KeyboardEvent) {
      const lead = leadOfEvent(event, latest.current.hasLetterKeys)
      // Held down, Enter would press its button again and again.
      if (lead !== null || (event.repeat && event.key === 'Enter')) event.preventDefault()
      if (lead !== null && !event.repeat) latest.current.take(lead)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isOn, latest])
}

/** Nothing with Ctrl, Alt or the command key, and nothing of a key that belongs to something on the page. */
function leadOfEvent(event: KeyboardEvent, hasLetterKeys: boolean): Lead | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null
  return isDialogOpen() || isKeyOfControl(event.key, event.target) ? null : leadOf(event.key, hasLetterKeys)
}
