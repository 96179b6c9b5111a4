import { useId } from 'react'
import { goToStep, leaveToStep } from './going.ts'
import { PhoneSteps } from './PhoneSteps.tsx'
import { usePhoneWords } from './phoneWords.ts'
import type { StepProps } from './stepProps.ts'

/** Level of the steering chain and field, both optional. */
export function AboutStep({ round, answers }: StepProps) {
  const { t, framework } = usePhoneWords()
  const { set, change } = answers
  const { chain, fields } = round.framework
  return (
    <>
      <h1 tabIndex={-1}>{t('phone:about.title')}</h1>
      <p>{t('phone:about.why')}</p>
      {chain.length > 0 && (
        <Levels
          names={chain.map(({ id }) => framework.chain[id]?.name ?? id)}
          value={set.level}
          onChoose={(level) => change({ ...set, level })}
        />
      )}
      {fields.length > 0 && (
        <label className="field phone-field">
          <span className="label">{t('phone:about.field')}</span>
          <select
            className="input"
            value={set.field}
            onChange={(event) => change({ ...set, field: Number(event.target.value) })}
          >
            <option value={0}>{t('phone:about.none')}</option>
            {fields.map((id, index) => (
              <option key={id} value={index + 1}>
                {framework.fields[id]?.name ?? id}
              </option>
            ))}
          </select>
        </label>
      )}
      <PhoneSteps
        next={t('phone:next')}
        onPrevious={() => leaveToStep('welcome')}
        onNext={() => goToStep(0)}
      />
    </>
  )
}

interface LevelsProps {
  /** In the framework's order. */
  readonly names: readonly string[]
  /** From 1; 0 is not told. */
  readonly value: number
  readonly onChoose: (value: number) => void
}

function Levels({ names, value, onChoose }: LevelsProps) {
  const { t } = usePhoneWords()
  const group = useId()
  return (
    <fieldset className="phone-radios">
      <legend className="label">{t('phone:about.level')}</legend>
      {[t('phone:about.none'), ...names].map((name, index) => (
        <label key={name} className="phone-radio">
          <input type="radio" name={group} checked={index === value} onChange={() => onChoose(index)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
