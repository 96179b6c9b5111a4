import { useEffect, useRef, useState } from 'react'
import type { TextArea } from '../../browser/storage.ts'
import { whenIdle } from '../../browser/idle.ts'
import { AboutStep } from './AboutStep.tsx'
import { ClearDialog } from './ClearDialog.tsx'
import { CodeStep } from './CodeStep.tsx'
import { leaveToStep } from './going.ts'
import { loadQrCode } from './lazyQrCode.ts'
import { OverviewStep } from './OverviewStep.tsx'
import { usePhoneWords } from './phoneWords.ts'
import { readPlace, type Step } from './place.ts'
import { QuestionStep } from './QuestionStep.tsx'
import type { Round } from './round.ts'
import type { StepProps } from './stepProps.ts'
import { useAnswers } from './useAnswers.ts'
import { usePhoneTitle } from './usePhoneTitle.ts'
import { WelcomeStep } from './WelcomeStep.tsx'

export interface RoundStepsProps {
  readonly area: TextArea
  readonly round: Round
  readonly hash: string
}

/** From welcome to answer code, a step at a time. */
export function RoundSteps({ area, round, hash }: RoundStepsProps) {
  const answers = useAnswers(area, round)
  const { step, layer } = readPlace(hash, round.picked.length)
  const [clearings, setClearings] = useState(0)
  const content = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)
  usePhoneTitle(useStepTitle(step, round))

  // Each step is a page of its own to who hears it; the page that was opened is read by itself.
  useEffect(() => {
    if (!isFirst.current) {
      scrollTo(0, 0)
      content.current?.querySelector('h1')?.focus({ preventScroll: true })
    }
    isFirst.current = false
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the step is what this follows
  }, [step, clearings])
  // At the end there may be no network any more.
  useEffect(() => whenIdle(() => void loadQrCode(), 2000), [])

  return (
    <div className="phone-step" ref={content}>
      <CurrentStep step={step} round={round} answers={answers} isCleared={clearings > 0} />
      {layer !== null && (
        <ClearDialog
          layer={layer}
          step={step}
          onClear={() => {
            answers.erase()
            setClearings(clearings + 1)
            leaveToStep('welcome')
          }}
        />
      )}
    </div>
  )
}

function CurrentStep({ step, isCleared, ...given }: StepProps & { readonly step: Step; readonly isCleared: boolean }) {
  if (step === 'about') return <AboutStep {...given} />
  if (step === 'overview') return <OverviewStep {...given} />
  if (step === 'code') return <CodeStep {...given} />
  const picked = typeof step === 'number' ? given.round.picked[step] : undefined
  if (typeof step === 'number' && picked) return <QuestionStep key={step} {...given} picked={picked} index={step} />
  return <WelcomeStep {...given} isCleared={isCleared} />
}

function useStepTitle(step: Step, { picked }: Round): string {
  const { t, framework } = usePhoneWords()
  if (typeof step !== 'number') return t(`phone:titles.${step}`)
  const position = t('phone:titles.question', { at: step + 1, count: picked.length })
  return `${framework.components[picked[step]?.component.id ?? '']?.name ?? ''} – ${position}`
}
