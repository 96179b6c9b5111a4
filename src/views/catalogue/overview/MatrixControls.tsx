import type { ReactNode } from 'react'
import { CLASSES, type InterventionClass } from '../../../analysis/classes.ts'
import { isPaused } from '../../../analysis/matrix.ts'
import { termsOf } from '../../../model/lists.ts'
import { Field } from '../../../ui/Field.tsx'
import { useFramework } from '../../settings.ts'
import type { PartProps } from '../partProps.ts'
import type { CataloguePlace } from '../place.ts'
import { goToPlace } from '../wantedPlace.ts'
import { axesOf, countsPaused, isBySteps, PRESETS, withAxis, withPaused, withSteps } from './matrixPlace.ts'

export interface MatrixControlsProps extends Pick<PartProps, 'assessment' | 'place' | 'words'> {
  /** What else can be done with the matrix, after what it is set to. */
  readonly children: ReactNode
}

/** What the matrix has for rows and columns, and what counts in it. */
export function MatrixControls({ assessment, place, words, children }: MatrixControlsProps) {
  const { t } = words
  const axes = axesOf(place)
  const [rows, columns] = axes
  return (
    <div className="matrix-controls">
      <div className="matrix-presets" role="group" aria-label={t('overview:matrix.presets')}>
        {PRESETS.map((preset) => {
          const isOn = preset.rows === rows && preset.columns === columns
          return (
            <button
              key={`${preset.rows} ${preset.columns}`}
              type="button"
              className={isOn ? 'button button-primary' : 'button'}
              aria-pressed={isOn}
              onClick={() => go(preset)}
            >
              {t('overview:matrix.title', { rows: words.className(preset.rows), columns: words.classBy(preset.columns) })}
            </button>
          )
        })}
      </div>
      <div className="matrix-axes">
        <ClassField label={t('overview:matrix.rows')} value={rows} words={words} onChange={(by) => go(withAxis(axes, 'rows', by))} />
        <button type="button" className="button" onClick={() => go({ rows: columns, columns: rows })}>
          {t('overview:matrix.swap')}
        </button>
        <ClassField
          label={t('overview:matrix.columns')}
          value={columns}
          words={words}
          onChange={(by) => go(withAxis(axes, 'columns', by))}
        />
        <Switches assessment={assessment} place={place} words={words} />
        {children}
      </div>
    </div>
  )
}

/** What was picked is in the matrix as it was. */
function go(change: Partial<CataloguePlace>): void {
  goToPlace({ ...change, pick: null })
}

interface ClassFieldProps {
  readonly label: string
  readonly value: InterventionClass
  readonly words: PartProps['words']
  readonly onChange: (by: InterventionClass) => void
}

function ClassField({ label, value, words, onChange }: ClassFieldProps) {
  return (
    <Field label={label}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          value={value}
          onChange={({ target }) => onChange(CLASSES.find((by) => by === target.value) ?? value)}
        >
          {CLASSES.map((by) => (
            <option key={by} value={by}>
              {words.className(by)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Switches({ assessment, place, words: { t } }: Pick<PartProps, 'assessment' | 'place' | 'words'>) {
  const { ladder } = useFramework()
  const early = ladder.filter(({ isEarly }) => isEarly)
  const steps = early.map(({ id }) => id)
  const canPause = termsOf(assessment, 'statuses').some(({ id }) => isPaused({ status: id }))
  const isEarly = isBySteps(place.filter, steps)
  return (
    <div className="matrix-switches">
      {canPause && (
        <label className="check">
          <input type="checkbox" checked={!countsPaused(place)} onChange={({ target }) => go(withPaused(place, !target.checked))} />
          <span>{t('overview:matrix.withoutPaused')}</span>
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={isEarly}
          onChange={({ target }) => go({ filter: withSteps(place.filter, target.checked ? steps : null) })}
        />
        <span>{t('overview:matrix.early', { steps: early.map(({ order }) => order).join('–') })}</span>
      </label>
    </div>
  )
}
