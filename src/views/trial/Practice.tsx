import { useState } from 'react'
import type { ReadCode } from '../../exchange/answerCode.ts'
import { firstGroupOf, type CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { levelsOf, walkOf, type ComponentId } from '../../framework/framework.ts'
import { Field } from '../../ui/Field.tsx'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { codeErrorWords } from '../collect/codeWords.ts'
import { useFramework } from '../settings.ts'
import { practiceVotes, type Taken } from './practice.ts'
import { PracticeVotes } from './PracticeVotes.tsx'

export interface PracticeProps {
  readonly room: CodeRoom
  readonly component: ComponentId
  readonly codes: readonly ReadCode[]
  readonly onComponent: (component: ComponentId) => void
  /** Takes the codes of a text up. */
  readonly onCodes: (text: string) => Taken
  readonly onThrowAway: () => void
}

/** One question tried with the people in the room; it is on this page only. */
export function Practice({ room, component, codes, onComponent, onCodes, onThrowAway }: PracticeProps) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  const levels = levelsOf(framework.scale)
  const [hands, setHands] = useState<readonly number[]>(() => levels.map(() => 0))
  const [isGone, setGone] = useState(false)
  const counts = practiceVotes(framework, component, { codes, hands })
  const isEmpty = codes.length === 0 && hands.every((count) => count === 0)
  return (
    <section className="trial-practice" aria-labelledby="practice-title">
      <h2 id="practice-title">{t('trial:practice.title')}</h2>
      <p>{t('trial:practice.text')}</p>
      <Field label={t('trial:practice.component')}>
        {(ties) => (
          <select {...ties} className="input" value={component} onChange={({ target }) => onComponent(target.value)}>
            {walkOf(framework).map(({ id }) => (
              <option key={id} value={id}>
                {words.components[id]?.code} {words.components[id]?.name ?? id}
              </option>
            ))}
          </select>
        )}
      </Field>
      <CodeField room={room} onCodes={onCodes} />
      <fieldset className="trial-hands">
        <legend className="label">{t('trial:practice.hands')}</legend>
        {words.levels.map(({ value, label }, index) => (
          <HandField
            key={value}
            label={t('trial:practice.level', { value, label })}
            count={hands[index] ?? 0}
            onCount={(count) => setHands(hands.with(index, count))}
          />
        ))}
      </fieldset>
      <PracticeVotes component={component} counts={counts} />
      <div className="trial-throw">
        <button
          type="button"
          className="button"
          disabled={isEmpty}
          onClick={() => {
            setHands(levels.map(() => 0))
            setGone(true)
            onThrowAway()
          }}
        >
          {t('trial:practice.throw')}
        </button>
        <p role="status">{isEmpty && isGone && t('trial:practice.gone')}</p>
      </div>
    </section>
  )
}

function CodeField({ room, onCodes }: Pick<PracticeProps, 'room' | 'onCodes'>) {
  const t = useTranslate()
  const first = firstGroupOf(room)
  const [typed, setTyped] = useState('')
  const [taken, setTaken] = useState<Taken | null>(null)
  return (
    <form
      className="trial-codes"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim() === '') return
        const outcome = onCodes(typed)
        setTaken(outcome)
        if (outcome.good > 0 && outcome.bad === 0) setTyped('')
      }}
    >
      <Field
        label={t('trial:practice.codes')}
        help={t('trial:practice.codesHelp', { tag: room.tag, first })}
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <button type="submit" className="button">
        {t('trial:practice.take')}
      </button>
      <div role="status">
        {taken !== null && (
          <>
            <p>{t('trial:practice.taken', { good: taken.good, again: taken.again, bad: taken.bad })}</p>
            {taken.errors.length > 0 && <Refused errors={taken.errors} />}
          </>
        )}
      </div>
    </form>
  )
}

/** Why codes were refused, each reason once. */
function Refused({ errors }: Pick<Taken, 'errors'>) {
  const t = useTranslate()
  const reasons = new Set(errors.map((error) => codeErrorWords(error, t)))
  return (
    <ul className="trial-refused">
      {[...reasons].map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}

interface HandFieldProps {
  readonly label: string
  readonly count: number
  readonly onCount: (count: number) => void
}

function HandField({ label, count, onCount }: HandFieldProps) {
  return (
    <label className="trial-hand">
      <span>{label}</span>
      <input
        className="input"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={count === 0 ? '' : count}
        onChange={({ target }) => /^\d{0,3}$/.test(target.value) && onCount(Number(target.value))}
      />
    </label>
  )
}
