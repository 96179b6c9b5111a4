import { RadioList, type RadioListOption } from '../../ui/RadioList.tsx'
import { levelStyle, usePalette } from '../settings.ts'
import { withChoice } from './answerSet.ts'
import { goToStep, leaveToStep } from './going.ts'
import { PhoneSteps } from './PhoneSteps.tsx'
import { nextStep, previousStep } from './place.ts'
import { ProgressBar } from './ProgressBar.tsx'
import { usePhoneWords } from './phoneWords.ts'
import type { PickedComponent, Round } from './round.ts'
import type { StepProps } from './stepProps.ts'

export interface QuestionStepProps extends StepProps {
  readonly picked: PickedComponent
  /** Place among the picked, from 0. */
  readonly index: number
}

/** One component: what it means, and all its level texts to choose from. */
export function QuestionStep({ round, answers, picked, index }: QuestionStepProps) {
  const { t, framework } = usePhoneWords()
  const options = useOptions(round, picked)
  const words = framework.components[picked.component.id]
  if (!words) return null

  const ring = round.framework.rings.indexOf(picked.component.ring)
  const count = round.picked.length
  const choice = answers.set.choices[picked.place] ?? null
  const isLast = index === count - 1
  return (
    <div className={`phone-question ring-${ring % 2}`}>
      <div className="phone-progress">
        <p>
          <strong>{t('phone:question.progress', { at: index + 1, count })}</strong>
        </p>
        <p className="phone-ring">{framework.rings[picked.component.ring]?.label}</p>
        <button type="button" className="button button-quiet" onClick={() => goToStep('overview')}>
          {t('phone:question.overview')}
        </button>
      </div>
      <ProgressBar round={round} set={answers.set} index={index} />
      <h1 tabIndex={-1}>{words.name}</h1>
      <p className="phone-lead">{words.definition}</p>
      <RadioList
        legend={t('phone:question.rule')}
        options={options}
        value={choice === null ? null : String(choice)}
        onChange={(value) => answers.change(withChoice(answers.set, picked.place, Number(value)))}
      />
      <PhoneSteps
        next={isLast ? t('phone:question.toOverview') : t('phone:next')}
        onPrevious={() => leaveToStep(previousStep(index, count) ?? 'about')}
        onNext={() => goToStep(nextStep(index, count) ?? 'overview')}
      />
    </div>
  )
}

/** Every level of the scale, and last that one does not know. */
function useOptions({ framework: { rings, scale } }: Round, { component }: PickedComponent): readonly RadioListOption[] {
  const { t, framework } = usePhoneWords()
  const palette = usePalette()
  const levels = framework.components[component.id]?.levels ?? []
  const ring = rings.indexOf(component.ring)
  return [
    ...levels.map(({ value, label, text }) => ({
      // A code counts the levels from 1, wherever the scale begins.
      value: String(value - scale.min + 1),
      mark: String(value),
      markStyle: levelStyle(palette, ring, { value, scale }),
      title: label,
      text,
    })),
    {
      value: '0',
      mark: '?',
      markStyle: { background: palette.track, color: palette.ink },
      title: t('phone:question.unknown'),
      text: t('phone:question.unknownText'),
    },
  ]
}
