import { useEffect, useRef, useState } from 'react'
import type { AnsweredGroup } from '../../../analysis/answeredOverlaps.ts'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Id } from '../../../model/assessment.ts'
import type { OverlapVerdict } from '../../../model/overlap.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { cardId } from './OverlapCard.tsx'
import { answerOverlap, askAgain, takeOut } from './overlapActions.ts'
import { PART_TITLE } from './OverlapsHead.tsx'
import { overlapName } from './overlapWords.ts'

/** Where the focus goes: to the card with the first of these that is in one; else to the heading. */
type Aim = readonly Id[]

/**
 * Answers overlaps, one after the other: the focus goes on to the next card, and what was answered is said.
 *
 * @param open - those that are shown, in their order
 */
export function useAnswering(open: readonly Overlap[], words: CatalogueWords) {
  const [said, setSaid] = useState('')
  const aimAt = useAim(open)
  const { t } = words
  return {
    /** For a screen reader. */
    said,
    onAnswer: (overlap: Overlap, verdict: OverlapVerdict) => {
      const others = open.filter(({ id }) => id !== overlap.id)
      answerOverlap(overlap, verdict)
      const answer = t('overlaps:saidAnswer', { name: overlapName(overlap, words), answer: t(`overlaps:verdict.${verdict}`) })
      setSaid(`${answer} ${t('overlaps:saidLeft', { count: others.length })}`)
      aimAt(nextOf(open, overlap).flatMap(idsOf))
    },
    onTakeOut: (overlap: Overlap, out: Id) => {
      takeOut(overlap, out)
      setSaid(t('overlaps:saidOut', { name: overlap.interventions.find(({ id }) => id === out)?.name ?? '' }))
      aimAt([...idsOf(overlap).filter((id) => id !== out), ...nextOf(open, overlap).flatMap(idsOf)])
    },
    onAskAgain: (group: AnsweredGroup, ids: readonly Id[]) => {
      askAgain(group)
      setSaid(t('overlaps:saidAgain'))
      aimAt(ids)
    },
  }
}

/** Gives the focus to a card once it is there; again when its card is drawn anew, as after a longer search. */
function useAim(open: readonly Overlap[]): (aim: Aim) => void {
  const [aim, setAim] = useState<Aim | null>(null)
  const done = useRef<Aim | null>(null)

  // The focus is the browser's: it is lost with the button that was pressed.
  useEffect(() => {
    if (aim === null || (done.current === aim && document.activeElement !== document.body)) return
    done.current = aim
    const goal = aim.flatMap((id) => open.find((each) => idsOf(each).includes(id)) ?? [])[0]
    const element = (goal && document.getElementById(cardId(goal))) ?? document.getElementById(PART_TITLE)
    element?.focus()
  }, [aim, open])
  return setAim
}

/** The next one, and the one before where there is no next. */
function nextOf(open: readonly Overlap[], { id }: Overlap): readonly Overlap[] {
  const at = open.findIndex((each) => each.id === id)
  return [...open.slice(at + 1, at + 2), ...open.slice(Math.max(0, at - 1), at)]
}

function idsOf({ interventions }: Overlap): readonly Id[] {
  return interventions.map(({ id }) => id)
}
