import type { PartProps } from '../partProps.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'
import { openLayer } from '../../useRoute.ts'
import { moveIntervention, removeIntervention } from '../interventionActions.ts'

/** The staircase's content as a table, with the same powers. */
export function TablePart({ found, isReadOnly, words: told }: PartProps) {
  const t = useTranslate()
  const { ladder } = useFramework()
  const words = useFrameworkWords()
  if (found.length === 0) return null
  return (
    <details className="intervention-list">
      <summary>{t('ladder:table.title')}</summary>
      <table className="score-table">
        <caption className="visually-hidden">{t('ladder:table.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ladder:field.name')}</th>
            <th scope="col">{t('ladder:field.step')}</th>
            <th scope="col">{t('ladder:field.area')}</th>
            <th scope="col">{t('ladder:field.prevention')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('ladder:table.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ladder
            .flatMap(({ id }) => found.filter((each) => each.step === id))
            .map(({ id, name, step, area, prevention }) => (
              <tr key={id} data-row={id}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td data-wide data-label={t('ladder:field.step')}>
                  <select
                    className="input"
                    aria-label={t('ladder:table.stepOf', { name })}
                    value={step}
                    disabled={isReadOnly}
                    onChange={({ target }) => moveIntervention(id, target.value)}
                  >
                    {ladder.map((each) => (
                      <option key={each.id} value={each.id}>
                        {each.order} {words.ladder[each.id]?.short}
                      </option>
                    ))}
                  </select>
                </td>
                <td data-label={t('ladder:field.area')}>{area === null ? '–' : told.nameOf('areas', area)}</td>
                <td data-label={t('ladder:field.prevention')}>{prevention === null ? '–' : words.prevention[prevention]?.name}</td>
                <td className="row-actions">
                  <IconButton
                    icon="edit"
                    title={t('ladder:table.edit', { name })}
                    isOff={isReadOnly}
                    onPress={() => openLayer('intervention', id)}
                  />
                  <IconButton
                    icon="remove"
                    title={t('ladder:table.remove', { name })}
                    isOff={isReadOnly}
                    onPress={() => removeRow(id)}
                  />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}

/** Takes an intervention away; the focus goes on to the row that comes up in its place, or to the list's title. */
function removeRow(id: string): void {
  const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`)
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  const goal = next?.querySelector<HTMLElement>('button:last-of-type') ?? document.querySelector('summary')
  removeIntervention(id)
  goal?.focus()
}
