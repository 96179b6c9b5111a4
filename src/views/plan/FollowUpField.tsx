import { useState } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { DateField, isBadDate } from './DateField.tsx'
import { setFollowUp } from './planActions.ts'
import type { PlanWords } from './planWords.ts'

export interface FollowUpFieldProps {
  readonly assessment: Assessment
  readonly words: PlanWords
  readonly isReadOnly: boolean
}

/** The day of the next meeting about the plan. */
export function FollowUpField({ assessment, words, isReadOnly }: FollowUpFieldProps) {
  const { t } = words
  const [typed, setTyped] = useState(assessment.followUp ?? '')
  const [isBad, setBad] = useState(false)

  function leave(input: HTMLInputElement) {
    const isRefused = isBadDate(input)
    setBad(isRefused)
    if (!isRefused) setFollowUp(input.value === '' ? null : input.value)
  }

  return (
    <div className="plan-follow-up">
      <DateField
        label={t('plan:followUp.label')}
        value={typed}
        help={t('plan:followUp.help')}
        isBad={isBad}
        isReadOnly={isReadOnly}
        words={words}
        onChange={setTyped}
        onLeave={leave}
      />
    </div>
  )
}
