import { Icon } from '../../ui/Icon.tsx'
import { codeOf, countsOf, hasContent, type Choice } from './answerSet.ts'
import { goToStep, leaveToStep, openLayer } from './going.ts'
import { NothingAnswered } from './NothingAnswered.tsx'
import { PhoneSteps } from './PhoneSteps.tsx'
import { usePhoneWords } from './phoneWords.ts'
import type { StepProps } from './stepProps.ts'

/** All answers at a glance; each leads to where it can be changed. */
export function OverviewStep({ round, answers }: StepProps) {
  const { t } = usePhoneWords()
  const { set } = answers
  const last = round.picked.length - 1
  const hasCode = codeOf(set, round.room) !== null
  return (
    <>
      <h1 tabIndex={-1}>{t('phone:overview.title')}</h1>
      {hasCode ? (
        <p className="phone-lead">{t('phone:overview.counts', { ...countsOf(set, round.picked) })}</p>
      ) : (
        <NothingAnswered round={round} set={set} />
      )}
      <p>{t('phone:overview.hint')}</p>
      <AnswerRows round={round} answers={answers} />
      {hasContent(set) && (
        <button type="button" className="button" onClick={() => openLayer('overview', 'erase')}>
          <Icon name="remove" />
          {t('phone:erase.button')}
        </button>
      )}
      <PhoneSteps
        next={t('phone:overview.showCode')}
        onPrevious={() => leaveToStep(last)}
        onNext={() => goToStep('code')}
      />
    </>
  )
}

/** What was said about oneself and of each component, a row each. */
export function AnswerRows({ round, answers: { set } }: StepProps) {
  const { t, framework } = usePhoneWords()
  const sayChoice = useChoiceWords()
  const { chain, fields } = round.framework
  const level = framework.chain[chain[set.level - 1]?.id ?? '']?.name
  const field = framework.fields[fields[set.field - 1] ?? '']?.name
  const told = [level, field].filter((name) => name !== undefined)
  return (
    <ol className="phone-rows">
      <li>
        <Row name={t('phone:overview.about')} answer={told.join(' · ') || t('phone:about.none')} onPress={() => goToStep('about')} />
      </li>
      {round.picked.map(({ place, component }, index) => (
        <li key={component.id}>
          <Row
            name={framework.components[component.id]?.name ?? component.id}
            answer={sayChoice(set.choices[place] ?? null, round.framework.scale.min)}
            isMissing={(set.choices[place] ?? null) === null}
            onPress={() => goToStep(index)}
          />
        </li>
      ))}
    </ol>
  )
}

interface RowProps {
  readonly name: string
  readonly answer: string
  readonly isMissing?: boolean
  readonly onPress: () => void
}

function Row({ name, answer, isMissing = false, onPress }: RowProps) {
  return (
    <button type="button" className="phone-row" onClick={onPress}>
      <span className="phone-row-name">{name}</span>
      <span className={isMissing ? 'phone-row-missing' : undefined}>{answer}</span>
      <Icon name="edit" />
    </button>
  )
}

function useChoiceWords(): (choice: Choice, lowest: number) => string {
  const { t, framework } = usePhoneWords()
  return (choice, lowest) => {
    if (choice === null) return t('phone:overview.missing')
    if (choice === 0) return t('phone:question.unknown')
    const level = choice + lowest - 1
    const label = framework.levels.find(({ value }) => value === level)?.label ?? ''
    return t('phone:overview.answer', { level, label })
  }
}
