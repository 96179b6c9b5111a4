import { useEffect, useMemo, useRef, useState } from 'react'
import { goTo, leaveSteps, stepsBehind } from '../../browser/address.ts'
import { watchPage } from '../../browser/page.ts'
import { randomBits } from '../../browser/random.ts'
import { participantFrom } from '../../exchange/answerCodeParticipant.ts'
import type { Round } from '../../model/round.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { hasContent, newAnswerSet, type AnswerSet } from '../phone/answerSet.ts'
import type { Step } from '../phone/place.ts'
import { useFramework } from '../settings.ts'
import { BetweenTurns, type LastTurn } from './BetweenTurns.tsx'
import { handIn } from './handIn.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { askedOf, hashBetweenTurns, hashOfTurn, saidOf, turnPlace } from './turn.ts'
import { TurnSteps } from './TurnSteps.tsx'

export interface TurnsProps {
  readonly round: Round
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** Turn after turn, with a blank screen between them. The answers are here and nowhere else until they are handed in. */
export function Turns({ round, item, isReadOnly }: TurnsProps) {
  const framework = useFramework()
  const asked = useMemo(() => askedOf(round, framework), [round, framework])
  const [set, setSet] = useState<AnswerSet | null>(null)
  const [last, setLast] = useState<LastTurn>(null)
  const [isRefused, setRefused] = useState(false)
  const base = useRef(0)
  const isAboutAsked = asked.framework.chain.length + asked.framework.fields.length > 0
  const first: Step = isAboutAsked ? 'about' : 0
  const { step, layer } = placeIn(item, asked.picked.length, isAboutAsked)
  const page = useHeadingOf(set === null ? 'between' : step)
  const isUnsaved = set !== null && hasContent(set)
  const isLeft = isUnsaved && step === 'welcome'
  useWarning(isUnsaved)
  useReturn(isLeft, [hashOfTurn(round.number, first), hashOfTurn(round.number, first, 'erase')])

  function begin() {
    base.current = stepsBehind()
    setSet(newAnswerSet(asked.room.components, randomBits(2)))
    setRefused(false)
    goTo(hashOfTurn(round.number, first))
  }

  function end(how: LastTurn) {
    setSet(null)
    setLast(how)
    leaveSteps(stepsBehind() - base.current, hashBetweenTurns(round.number))
  }

  function give(given: AnswerSet) {
    const made = participantFrom(saidOf(given, asked, round), round, { framework, nonce: given.nonce })
    if (!made.ok) return
    if (handIn(round.id, made.value)) end('given')
    else setRefused(true)
  }

  if (set === null || (step === 'welcome' && !isLeft)) {
    return (
      <div ref={page}>
        <BetweenTurns round={round} last={last} isReadOnly={isReadOnly} onBegin={begin} />
      </div>
    )
  }
  return (
    <div ref={page}>
      {!isLeft && (
        <TurnSteps
          asked={asked}
          set={set}
          step={step}
          isRefused={isRefused}
          onChange={setSet}
          onGive={() => give(set)}
          onStop={() => (isUnsaved ? goTo(hashOfTurn(round.number, step, 'erase')) : end(null))}
        />
      )}
      {(isLeft || layer !== null) && (
        <LeaveDialog
          onStay={() => leaveSteps(1, hashOfTurn(round.number, isLeft ? first : step))}
          onDrop={() => end('dropped')}
        />
      )}
    </div>
  )
}

/** The participants' page ends with a code; here the overview is the end. */
function placeIn(item: string | null, count: number, isAboutAsked: boolean) {
  const { step, layer } = turnPlace(item, count)
  if (step === 'code') return { step: 'overview', layer } as const
  return step === 'about' && !isAboutAsked ? ({ step: 'welcome', layer } as const) : { step, layer }
}

/** Each screen begins at its top and at its title, for who hears it too. */
function useHeadingOf(screen: Step | 'between') {
  const page = useRef<HTMLDivElement>(null)

  // Focus and scrolling are the browser's.
  useEffect(() => {
    scrollTo(0, 0)
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the screen is what this follows
  }, [screen])
  return page
}

/** Puts steps back over the one that Back led to: what asks whether to leave must not itself be left unawares. */
function useReturn(isLeft: boolean, hashes: readonly string[]): void {
  const latest = useLatest(hashes)

  // The steps behind the page are the browser's.
  useEffect(() => {
    if (isLeft) for (const hash of latest.current) goTo(hash)
  }, [isLeft, latest])
}

/** Lets the browser ask before the page is closed or reloaded. */
function useWarning(isUnsaved: boolean): void {
  const latest = useLatest(isUnsaved)

  // Leaving the page happens outside of it.
  useEffect(
    () =>
      watchPage(window, {
        onHide: () => {},
        onGone: () => {},
        onSeen: () => {},
        onBack: () => {},
        onStored: () => {},
        hasUnsaved: () => latest.current,
      }),
    [latest],
  )
}
