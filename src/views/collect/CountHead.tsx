import { useId, useState } from 'react'
import { countAnswered, countPeople, ROUND_LIMITS, setupAgain, type Round } from '../../model/round.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { changeRound } from '../workshop/roundActions.ts'

export interface CountHeadProps {
  readonly round: Round
  readonly isOff: boolean
}

/** '9 af 14 har svaret'; how many are expected is changed where it stands. */
export function CountHead({ round, isOff }: CountHeadProps) {
  const t = useTranslate()
  const people = countPeople(round)
  const hands = round.people === null ? people - countAnswered(round) : 0
  return (
    <>
      <div className="collect-count">
        <strong>{people}</strong>{' '}
        {(!isOff || round.expected !== null) && <span>{t('collect:count.of')}</span>}{' '}
        {isOff ? round.expected : <Expected round={round} />}{' '}
        <span>{t('collect:count.answered')}</span>
      </div>
      {hands > 0 && <p>{t('collect:count.hands', { count: hands })}</p>}
      {round.expected !== null && people > round.expected && !isOff && <p>{t('collect:count.tooMany')}</p>}
    </>
  )
}

function Expected({ round }: Pick<CountHeadProps, 'round'>) {
  const t = useTranslate()
  const id = useId()
  const framework = useFramework()
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const kept = round.expected === null ? '' : String(round.expected)

  function keep() {
    if (typed === null) return
    const expected = expectedIn(typed)
    setWrong(expected === undefined)
    if (expected === undefined) return
    if (expected !== round.expected) change(expected)
    setTyped(null)
  }

  function change(expected: number | null) {
    changeRound(round.id, { ...setupAgain(round), samePeopleAs: round.samePeopleAs, expected }, framework)
  }

  return (
    <>
      <input
        className="input collect-expected"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('collect:count.expected')}
        aria-describedby={`${id}-help`}
        aria-invalid={isWrong ? true : undefined}
        value={typed ?? kept}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
      <span id={`${id}-help`} className={isWrong ? 'collect-expected-help' : 'visually-hidden'}>
        {isWrong ? (
          <span className="error" role="alert">
            {t('collect:count.wrong', { limit: ROUND_LIMITS.expected })}
          </span>
        ) : (
          t('collect:count.help')
        )}
      </span>
    </>
  )
}

/** @returns null when nobody knows, undefined for what is no such number */
function expectedIn(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const number = /^\d+$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= ROUND_LIMITS.expected ? number : undefined
}
