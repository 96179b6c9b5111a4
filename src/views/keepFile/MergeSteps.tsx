import { useState } from 'react'
import type { Merge, MergeSides } from '../../model/merge.ts'
import type { Choices, Side } from '../../model/mergeSubject.ts'
import { ClashStep } from './ClashStep.tsx'
import type { Done } from './MergeDone.tsx'
import type { MergeMaterial } from './mergeMaterial.ts'
import { MergeSummary } from './MergeSummary.tsx'
import { useMergeWords } from './useMergeWords.ts'

export interface MergeStepsProps {
  readonly sides: MergeSides
  /** With nothing chosen yet. */
  readonly merged: Merge
  readonly material: MergeMaterial
  readonly onDone: (done: Done | null) => void
}

/** One clash after the other, and then what all of it comes to. */
export function MergeSteps({ sides, merged, material, onDone }: MergeStepsProps) {
  const [choices, setChoices] = useState<Choices>(new Map())
  const [at, setAt] = useState(0)
  const words = useMergeWords(sides.here, sides.there)
  const { clashes } = merged
  const clash = clashes[at]

  function choose(side: Side) {
    if (clash === undefined) return
    setChoices(new Map([...choices, [clash.key, clash.only ?? side]]))
    setAt(at + 1)
  }

  function chooseRest(side: Side) {
    const rest = clashes.slice(at).map(({ key, only }) => [key, only ?? side] as const)
    setChoices(new Map([...choices, ...rest]))
    setAt(clashes.length)
  }

  if (clash !== undefined) {
    return (
      <ClashStep
        key={clash.key}
        clash={clash}
        place={{ number: at + 1, count: clashes.length }}
        chosen={choices.get(clash.key) ?? null}
        words={words}
        onChoose={choose}
        onRest={chooseRest}
        onBack={at === 0 ? null : () => setAt(at - 1)}
      />
    )
  }
  const onBack = clashes.length === 0 ? null : () => setAt(clashes.length - 1)
  return <MergeSummary sides={sides} choices={choices} material={material} words={words} onBack={onBack} onDone={onDone} />
}
