import { totalMinutes, plannedItems } from '../../model/agenda.ts'
import { isFrozen, type Round } from '../../model/round.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView } from '../route.ts'
import { useFramework } from '../settings.ts'
import { goToView, openLayer } from '../useRoute.ts'
import { durationWords } from './durationWords.ts'
import { itemOfTask } from './places.ts'
import { removeRound } from './roundActions.ts'

export interface PreparePanelProps {
  readonly round: Round
  readonly isReadOnly: boolean
}

/** What the round is set up with, and what can be done before the day. */
export function PreparePanel({ round, isReadOnly }: PreparePanelProps) {
  const t = useTranslate()
  const isEmpty = !isFrozen(round) && round.participants.length + round.tallies.length === 0
  return (
    <div className="workshop-columns">
      <section className="desk-card">
        <h3>{t('workshop:prepare.who')}</h3>
        <Facts round={round} />
        {!isReadOnly && (
          <div className="workshop-actions">
            <button
              type="button"
              className="button"
              onClick={() => openLayer('round', itemOfTask({ kind: 'change', number: round.number }))}
            >
              <Icon name="edit" />
              {t('workshop:prepare.change')}
            </button>
            <button type="button" className="button" onClick={() => openLayer('round', itemOfTask({ kind: 'new' }))}>
              <Icon name="plus" />
              {t('workshop:prepare.new')}
            </button>
            {isEmpty && (
              <button
                type="button"
                className="button button-quiet"
                onClick={({ detail }) => detail < 2 && remove(round)}
              >
                <Icon name="remove" />
                {t('workshop:prepare.remove')}
              </button>
            )}
          </div>
        )}
      </section>
      <div className="workshop-stack">
        <section className="desk-card">
          <h3>{t('workshop:agenda.title')}</h3>
          <Agenda round={round} />
        </section>
        <section className="desk-card">
          <h3>{t('workshop:trial')}</h3>
          <p>{t('workshop:prepare.trial')}</p>
          <div className="workshop-actions">
            <a className="button" href={hashOfView('trial')}>
              {t('workshop:trial')}
            </a>
          </div>
        </section>
      </div>
    </div>
  )
}

/** A double click that made the round ends on this button: its second click is none. */
function remove({ id }: Round): void {
  removeRound(id)
  goToView('workshop')
}

function Facts({ round }: { readonly round: Round }) {
  const t = useTranslate()
  const words = useFrameworkWords()
  const all = useFramework().components.length
  const { components, chain, fields, expected, minimumGroupSize, groups } = round
  const named = components.length === all ? null : components.map((id) => words.components[id]?.name ?? id)
  const facts = [
    {
      label: t('workshop:setup.components'),
      text: named === null ? t('workshop:prepare.allComponents', { count: all }) : named.join(' · '),
    },
    { label: t('workshop:setup.chain'), text: listed(chain.map((id) => words.chain[id]?.name ?? id)) },
    { label: t('workshop:setup.fields'), text: listed(fields.map((id) => words.fields[id]?.name ?? id)) },
    {
      label: t('workshop:setup.expected'),
      text: expected === null ? t('workshop:prepare.unknown') : String(expected),
    },
    { label: t('workshop:setup.minimum'), text: t('workshop:prepare.people', { count: minimumGroupSize }) },
    { label: t('workshop:setup.groups'), text: t(`workshop:groups.${groups}`) },
  ]
  return (
    <dl className="facts">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )

  function listed(names: readonly string[]): string {
    return names.length === 0 ? t('workshop:prepare.none') : names.join(' · ')
  }
}

function Agenda({ round: { agenda } }: { readonly round: Round }) {
  const t = useTranslate()
  return (
    <>
      <ol className="agenda-plan">
        {plannedItems(agenda).map(({ id, minutes }) => (
          <li key={id}>
            <span>{t(`workshop:agenda.items.${id}`)}</span>
            <span>{durationWords(minutes, t)}</span>
          </li>
        ))}
      </ol>
      <p className="agenda-total">
        <span>{t('workshop:agenda.total')}</span> <strong>{durationWords(totalMinutes(agenda), t)}</strong>
      </p>
    </>
  )
}
