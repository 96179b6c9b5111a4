import type { AnswerSet } from './answerSet.ts'
import type { Round } from './round.ts'

export interface ProgressBarProps {
  readonly round: Round
  readonly set: AnswerSet
  /** Of the picked component on the screen, from 0. */
  readonly index: number
}

/** How far one is, as a row of marks; the same stands beside it in words. */
export function ProgressBar({ round: { framework, picked }, set, index }: ProgressBarProps) {
  return (
    <div className="phone-bar" aria-hidden="true">
      {picked.map(({ place, component }, at) => (
        <span
          key={component.id}
          className={[
            `ring-${framework.rings.indexOf(component.ring) % 2}`,
            (set.choices[place] ?? null) === null ? '' : 'is-answered',
            at === index ? 'is-here' : '',
          ].join(' ')}
        />
      ))}
    </div>
  )
}
