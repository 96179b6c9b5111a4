import { useRef } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { DATA_FORMATS, DATA_SCOPES, setPreferences, usePreferences, type Preferences } from '../../state/preferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { formatNumber } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { TakeHomeSection } from './TakeHomeSection.tsx'
import { useDataExport, type DataState } from './useDataExport.ts'
import { useOthers, type Others } from './useOthers.ts'

type Scope = Preferences['dataScope']

/** The numbers as a table for other programs: what of, and as which kind of file. Both are remembered. */
export function DataSection({ assessment }: { readonly assessment: Assessment }) {
  const t = useTranslate()
  const others = useOthers()
  const format = usePreferences(({ dataFormat }) => dataFormat)
  const wanted = usePreferences(({ dataScope }) => dataScope)
  const { state, save, cancel } = useDataExport()
  const saving = useRef<HTMLButtonElement>(null)
  const scopes = scopesOf(assessment, others)
  const scope = scopes.find((each) => each === wanted) ?? scopes.at(wanted === 'now' ? 0 : -1) ?? 'now'
  return (
    <TakeHomeSection title={t('takeHome:data.title')} text={t('takeHome:data.text')}>
      <div className="take-home-choices">
        <ScopeChoice scopes={scopes} scope={scope} counts={{ snapshots: assessment.snapshots.length, others: others.snapshots.length }} />
        <Segments
          legend={t('takeHome:data.format')}
          segments={DATA_FORMATS.map((each) => ({ value: each, label: t(`takeHome:data.${each}`) }))}
          value={format}
          onChoose={(value) => setPreferences({ dataFormat: DATA_FORMATS.find((each) => each === value) ?? 'xlsx' })}
        />
      </div>
      {scope === 'others' && <p className="help">{t('takeHome:data.othersText')}</p>}
      {others.isBlocked && <p className="help">{t('takeHome:data.blocked')}</p>}
      <p className="help">{t(`takeHome:data.formatText.${format}`)}</p>
      <div className="take-home-do">
        <button
          type="button"
          className="button"
          ref={saving}
          aria-disabled={state.kind === 'working'}
          onClick={() => save({ assessment, scope, format, others: others.snapshots })}
        >
          <Icon name="download" />
          {t('takeHome:data.save')}
        </button>
        {state.kind === 'working' && (
          <button
            type="button"
            className="button"
            onClick={() => {
              cancel()
              saving.current?.focus()
            }}
          >
            {t('takeHome:data.cancel')}
          </button>
        )}
      </div>
      <Progress state={state} />
    </TakeHomeSection>
  )
}

/** What there is to choose between, the least first. */
function scopesOf({ snapshots }: Assessment, others: Others): readonly Scope[] {
  const counts: Readonly<Record<Scope, number>> = { now: 1, snapshots: snapshots.length, others: others.snapshots.length }
  return DATA_SCOPES.filter((each) => counts[each] > 0)
}

interface ScopeChoiceProps {
  readonly scopes: readonly Scope[]
  readonly scope: Scope
  readonly counts: { readonly snapshots: number; readonly others: number }
}

/** Nothing where there is no choice. */
function ScopeChoice({ scopes, scope, counts }: ScopeChoiceProps) {
  const t = useTranslate()
  if (scopes.length < 2) return null
  const labels: Readonly<Record<Scope, string>> = {
    now: t('takeHome:data.now'),
    snapshots: t('takeHome:data.snapshots', { count: counts.snapshots }),
    others: t('takeHome:data.others', { count: counts.others }),
  }
  return (
    <Segments
      legend={t('takeHome:data.what')}
      segments={scopes.map((each) => ({ value: each, label: labels[each] }))}
      value={scope}
      onChoose={(value) => setPreferences({ dataScope: DATA_SCOPES.find((each) => each === value) ?? 'now' })}
    />
  )
}

/** How it goes, and how it went: said to those who hear the page as well. */
function Progress({ state }: { readonly state: DataState }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <div className="take-home-told">
      <div role="status">
        {state.kind === 'working' && <p>{t('takeHome:data.working')}</p>}
        {state.kind === 'cancelled' && <p>{t('takeHome:data.cancelled')}</p>}
        {state.kind === 'saved' && (
          <p>{t('takeHome:data.saved', { name: state.name, count: state.rows, rows: formatNumber(state.rows, language) })}</p>
        )}
      </div>
      {state.kind === 'working' && (
        // Packing, which comes after the rows, does not say how far it is.
        <progress aria-label={t('takeHome:data.working')} {...(state.share < 1 ? { value: state.share, max: 1 } : {})} />
      )}
      <div role="alert">{state.kind === 'failed' && <p className="error">{t('takeHome:data.failed')}</p>}</div>
    </div>
  )
}
