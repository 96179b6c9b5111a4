import { useState } from 'react'
import type { ComponentId } from '../../framework/framework.ts'
import { countAnswered, isRevealed, ROUND_LIMITS, type Round } from '../../model/round.ts'
import { useApp } from '../../state/store.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { setHands } from '../workshop/roundActions.ts'
import { readHands } from './handCounts.ts'
import type { WayProps } from './way.ts'

/** Hands that went up for each level of a component, as numbers. */
export function HandsWay({ round, isOff }: WayProps) {
  const t = useTranslate()
  const { levels } = useFrameworkWords()
  return (
    <div className="way">
      <p>{t('collect:hands.intro')}</p>
      <p>{t('collect:hands.groups', { minimum: round.minimumGroupSize })}</p>
      <ul className="hands-scale">
        {levels.map(({ value, label }) => (
          <li key={value}>{t('collect:hands.level', { value, label })}</li>
        ))}
      </ul>
      <div className="hands">
        {round.components.map((component) => (
          <HandsRow key={component} round={round} component={component} isOff={isOff} />
        ))}
      </div>
    </div>
  )
}

interface HandsRowProps {
  readonly round: Round
  readonly component: ComponentId
  readonly isOff: boolean
}

function HandsRow({ round, component, isOff }: HandsRowProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const { code = '', name = component } = words.components[component] ?? {}
  const { shown, total, type, leave } = useHands(round, component, words.levels.length)
  const isShown = isRevealed(round, component)
  return (
    <fieldset className="hands-row" disabled={isOff || isShown}>
      <legend>
        {code} {name}
      </legend>
      <div className="hands-levels">
        {words.levels.map(({ value, label }, index) => (
          <label key={value}>
            <span aria-hidden="true">{value}</span>
            <input
              className="input"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-label={t('collect:hands.level', { value, label })}
              aria-invalid={readHands([shown[index] ?? '']) === null ? true : undefined}
              value={shown[index] ?? ''}
              onChange={({ target }) => type(index, target.value)}
              onBlur={({ currentTarget, relatedTarget }) => {
                if (!currentTarget.closest('fieldset')?.contains(relatedTarget)) leave()
              }}
            />
          </label>
        ))}
        <p className="hands-total">{total !== null && total > 0 && t('collect:hands.total', { count: total })}</p>
      </div>
      {isShown && <p className="help">{t('collect:hands.revealed')}</p>}
      <HandsProblem round={round} total={total} />
    </fieldset>
  )
}

/** While it is typed in, a row shows what was typed; else what is kept, which undo may change. */
function useHands(round: Round, component: ComponentId, levels: number) {
  const settle = useApp((state) => state.settle)
  const [typed, setTyped] = useState<readonly string[] | null>(null)
  const shown = typed ?? textsOf(round, component, levels)
  const counts = readHands(shown)
  return {
    shown,
    /** null when a field holds no number */
    total: counts?.reduce((sum, count) => sum + count, 0) ?? null,
    type: (index: number, text: string) => {
      const next = shown.with(index, text)
      setTyped(next)
      const read = readHands(next)
      if (read) setHands(round.id, { component, counts: read })
    },
    leave: () => {
      settle()
      if (counts !== null) setTyped(null)
    },
  }
}

/** @param total - null when a field holds no number */
function HandsProblem({ round, total }: { readonly round: Round; readonly total: number | null }) {
  const t = useTranslate()
  const answered = countAnswered(round)
  const { expected } = round
  if (total === null) {
    return (
      <p className="error" role="alert">
        {t('collect:hands.wrong', { limit: ROUND_LIMITS.participants })}
      </p>
    )
  }
  if (total === 0 || expected === null || total + answered <= expected) return null
  return (
    <p className="error" role="status">
      {t('collect:hands.tooMany', { hands: total, answered, expected })}
    </p>
  )
}

/** Nothing where nobody was counted; zeros only beside other hands. */
function textsOf({ tallies }: Round, component: ComponentId, levels: number): readonly string[] {
  const counts = tallies.find((tally) => tally.component === component)?.counts
  return Array.from({ length: levels }, (_, index) => (counts ? String(counts[index] ?? 0) : ''))
}
