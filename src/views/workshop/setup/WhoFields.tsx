import { componentsOf } from '../../../framework/framework.ts'
import { isFrozen } from '../../../model/round.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate, type Translate } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'
import { CheckGroup } from './CheckGroup.tsx'
import { MOST_FIELDS } from './draft.ts'
import type { PartProps } from './partProps.ts'

/** What is rated, and who takes part: locked by the first answers. */
export function WhoFields({ draft, round, faults, onChange }: PartProps) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const framework = useFramework()
  const hasAnswers = round !== null && round.participants.length + round.tallies.length + (round.people ?? 0) > 0
  const isShown = round !== null && isFrozen(round)
  const reason = isShown ? t('workshop:locked.shown') : t('workshop:locked.answers')
  const locked = isShown || hasAnswers ? reason : null
  return (
    <>
      <div data-field="components">
        <details className="form-part">
          <summary>
            <span className="label">{t('workshop:setup.components')}</span>
            <span>{pickedWords(draft.components.length, framework.components.length, t)}</span>
          </summary>
          {faults.includes('components') && <p className="error">{t('workshop:fault.components')}</p>}
          {framework.rings.map((ring) => (
            <CheckGroup
              key={ring}
              legend={words.rings[ring]?.label ?? ring}
              choices={componentsOf(framework, ring).map(({ id }) => ({ id, name: words.components[id]?.name ?? id }))}
              chosen={draft.components}
              locked={locked}
              onChange={(components) => onChange({ ...draft, components })}
            />
          ))}
        </details>
      </div>
      <CheckGroup
        legend={t('workshop:setup.chain')}
        choices={framework.chain.map(({ id, isLeader }) => {
          const name = words.chain[id]?.name ?? id
          const more = isLeader ? t('workshop:setup.leader') : t('workshop:setup.staff')
          // 'Medarbejdere' says it already.
          return name.toLowerCase().includes(more) ? { id, name } : { id, name, more }
        })}
        chosen={draft.chain}
        locked={locked}
        onChange={(chain) => onChange({ ...draft, chain })}
      />
      <div data-field="fields">
        <details className="form-part">
          <summary>
            <span className="label">{t('workshop:setup.fields')}</span>
            <span>{pickedWords(draft.fields.length, framework.fields.length, t)}</span>
          </summary>
          {faults.includes('fields') && <p className="error">{t('workshop:fault.fields', { limit: MOST_FIELDS })}</p>}
          <CheckGroup
            legend={t('workshop:setup.fields')}
            isLegendHidden
            choices={framework.fields.map((id) => ({ id, name: words.fields[id]?.name ?? id }))}
            chosen={draft.fields}
            locked={locked}
            onChange={(fields) => onChange({ ...draft, fields })}
          />
        </details>
      </div>
    </>
  )
}

function pickedWords(count: number, all: number, t: Translate): string {
  return count === all ? t('workshop:setup.allPicked', { count }) : t('workshop:setup.picked', { count, all })
}
