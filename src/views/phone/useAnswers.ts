import { useEffect, useState } from 'react'
import { today } from '../../browser/clock.ts'
import { watchPage } from '../../browser/page.ts'
import { randomBits } from '../../browser/random.ts'
import type { TextArea } from '../../browser/storage.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { hasContent, newAnswerSet, type AnswerSet } from './answerSet.ts'
import { answersKept, answersKey, dropAnswers, dropExpired, keepAnswers, type Kept } from './keptAnswers.ts'
import type { Round } from './round.ts'

export interface Answers {
  readonly set: AnswerSet
  /** Whether the answers outlive the page. */
  readonly isKept: boolean
  readonly change: (next: AnswerSet) => void
  /** Forgets everything, here and where it is kept. */
  readonly erase: () => void
}

interface State extends Kept {
  readonly isKept: boolean
}

/** The answers of a round, kept from the first one on until they are erased or the day is over. */
export function useAnswers(area: TextArea, round: Round): Answers {
  const [state, setState] = useState<State>(() => takenUp(area, round))
  const latest = useLatest(state)

  // Lock, sleep, another tab and the next day all happen outside of the page.
  useEffect(() => {
    const look = () => {
      // What is kept nowhere would be lost by a look at what is kept.
      if (latest.current.isKept || latest.current.day !== today()) setState(takenUp(area, round))
    }
    return watchPage(window, {
      onHide: () => {},
      onGone: () => {},
      onSeen: look,
      onBack: look,
      onStored: (key) => (key === null || key === answersKey(round)) && look(),
      hasUnsaved: () => !latest.current.isKept && hasContent(latest.current.set),
    })
  }, [area, round, latest])
  return {
    set: state.set,
    isKept: state.isKept,
    change: (set) => {
      const kept = { set, day: today() }
      setState({ ...kept, isKept: keepAnswers(area, round, kept) })
    },
    erase: () => {
      dropAnswers(area, round)
      setState(fresh(area, round))
    },
  }
}

function takenUp(area: TextArea, round: Round): State {
  const day = today()
  dropExpired(area, day)
  const set = answersKept(area, round, day)
  return set ? { set, day, isKept: !area.isBlocked } : fresh(area, round)
}

function fresh(area: TextArea, { room }: Round): State {
  return { set: newAnswerSet(room.components, randomBits(2)), day: today(), isKept: !area.isBlocked }
}
