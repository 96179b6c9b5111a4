import { useEffect, useState } from 'react'
import type { ComponentId, Framework } from '../../framework/framework.ts'
import { isFrozen, settledOf, type Round } from '../../model/round.ts'
import { liveReached, useLive } from '../../state/live.ts'
import { usePreferences } from '../../state/preferences.ts'
import { isDialogOpen, isKeyOfControl } from '../../ui/typing.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'
import { clearSettled, settleComponent } from '../workshop/roundActions.ts'
import { leadStage, pressOn } from './stageActions.ts'
import { stageCommand, type StageCommand } from './stageKeys.ts'

interface ShowOptions {
  readonly round: Round
  readonly framework: Framework
  readonly isReadOnly: boolean
  readonly onLeave: () => void
}

type Said = 'nobody' | 'aiming' | 'readOnly' | 'closed'

/** What is said for a moment, in milliseconds. */
const MOMENT = 6_000

/** Steers the stage from the window that it is in: by keys, and by what the bar asks for. */
export function useShow({ round, framework, isReadOnly, onLeave }: ShowOptions) {
  const t = useTranslate()
  const [said, setSaid] = useState<Said | null>(null)
  const [picked, setPicked] = useState<ComponentId | null>(null)
  const { place } = liveReached(useLive(), round)
  const row = picked !== null && round.components.includes(picked) ? picked : (round.components[0] ?? null)
  const target = place.slide === 'settle' ? row : place.component

  useEffect(() => {
    if (said === null) return undefined
    const timer = setTimeout(() => setSaid(null), MOMENT)
    return () => clearTimeout(timer)
  }, [said])

  function act(command: StageCommand) {
    const { kind } = command
    if (kind === 'full') return onLeave()
    if (isReadOnly) return setSaid('readOnly')
    setSaid(null)
    if (kind === 'on') return setSaid(pressOn(round.id, framework) === 'nobody' ? 'nobody' : null)
    if (kind === 'back' || kind === 'blank' || kind === 'clock') return leadStage(kind, round.id, framework)
    if (kind === 'row') return setPicked(neighbour(round.components, row, command.by))
    // What a closed round settled is changed where all of it can be seen.
    if (round.closedAt !== null) return setSaid('closed')
    // Nothing is settled before the room has seen a result.
    if (target === null || !isFrozen(round)) return undefined
    if (kind === 'aim') return setSaid('aiming')
    if (kind === 'decide') return openLayer('settle', target)
    if (command.kind === 'level' || command.kind === 'target') settle(round, command, target)
    return undefined
  }

  useKeys(act, { place, isAiming: said === 'aiming', scale: framework.scale })
  return { act, row: place.slide === 'settle' ? row : null, notice: said && t(`stage:notice.${said}`) }
}

type Settling = Extract<StageCommand, { readonly kind: 'level' | 'target' }>

function settle(round: Round, command: Settling, component: ComponentId): void {
  const before = settledOf(round, component) ?? { component, value: null, target: null, why: '', decision: '' }
  const next = command.kind === 'level' ? { ...before, value: command.value } : { ...before, target: command.value }
  // What holds neither a level nor a target settles nothing.
  const isCleared = next.value === null && (command.kind === 'level' || next.target === null)
  if (isCleared) clearSettled(round.id, component)
  else settleComponent(round.id, next)
}

function neighbour(list: readonly ComponentId[], from: ComponentId | null, by: 1 | -1): ComponentId | null {
  const at = from === null ? 0 : list.indexOf(from) + by
  return list[Math.min(list.length - 1, Math.max(0, at))] ?? null
}

type KeyState = Omit<Parameters<typeof stageCommand>[1], 'hasLetterKeys'>

function useKeys(act: (command: StageCommand) => void, state: KeyState): void {
  const hasLetterKeys = usePreferences((preferences) => preferences.hasLetterKeys)
  const latest = useLatest({ act, state: { ...state, hasLetterKeys } })

  // Keys belong to the window; the listener stays while what they do changes with each render.
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || isDialogOpen() || isKeyOfControl(event.key, event.target)) return
      const command = stageCommand(event, latest.current.state)
      if (command === null) return
      event.preventDefault()
      latest.current.act(command)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [latest])
}
