import { isOpenRound } from '../../../analysis/groupsShown.ts'
import { countPeople, isFrozen, ROUND_LIMITS } from '../../../model/round.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'
import { numberOf } from './draft.ts'
import { NumberField } from './NumberField.tsx'
import type { PartProps } from './partProps.ts'

/** The smallest group that may be shown; lower than the framework's only before anything has been shown, and warned of. */
export function MinimumField({ draft, setup, round, faults, onChange, lowest }: PartProps & { readonly lowest: number }) {
  const t = useTranslate()
  const usual = useFramework().defaults.minimumGroupSize
  const isShown = round !== null && isFrozen(round)
  const chosen = numberOf(draft.minimum) ?? usual
  const isOpen = isOpenRound(setup, round ? countPeople(round) : 0)
  return (
    <div data-field="minimum">
      <NumberField
        label={t('workshop:setup.minimum')}
        help={isShown ? t('workshop:locked.minimum', { minimum: lowest }) : t('workshop:setup.minimumHelp', { usual, lowest })}
        error={faults.includes('minimum') ? t('workshop:fault.minimum', { lowest, limit: ROUND_LIMITS.expected }) : null}
        value={draft.minimum}
        onChange={(minimum) => onChange({ ...draft, minimum })}
      />
      <div role="status">
        {chosen < usual && chosen >= lowest && (
          <p className="form-warning">{t('workshop:setup.minimumWarning', { minimum: chosen, usual, others: chosen - 1 })}</p>
        )}
        {isOpen && <p className="form-warning">{t('workshop:openVote', { minimum: setup.minimumGroupSize })}</p>}
      </div>
    </div>
  )
}
