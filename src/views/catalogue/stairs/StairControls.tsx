import { useId } from 'react'
import { CLASSES, isInterventionClass, type InterventionClass } from '../../../analysis/classes.ts'
import { goToPlace } from '../wantedPlace.ts'
import type { StairView } from './stairView.ts'

/** All interventions of a step are on the same one. */
const GROUPINGS = CLASSES.filter((by) => by !== 'step')

/** What the staircase is coloured by. */
export function ColourSelect({ view: { colour, words } }: { readonly view: StairView }) {
  const { t } = words
  return (
    <ClassSelect
      label={t('ladder:colourBy')}
      value={colour}
      options={CLASSES.map((by) => ({ by, name: words.className(by) }))}
      onChoose={(by) => by && goToPlace({ colour: by })}
    />
  )
}

/** What the staircase is grouped by. */
export function GroupSelect({ view: { group, automatic, words } }: { readonly view: StairView }) {
  const { t, className, classBy } = words
  return (
    <ClassSelect
      label={t('ladder:groupBy')}
      value={group}
      none={automatic === null ? t('ladder:notGrouped') : t('ladder:automatic', { by: classBy(automatic) })}
      options={GROUPINGS.map((by) => ({ by, name: className(by) }))}
      onChoose={(by) => goToPlace({ group: by, pick: null })}
    />
  )
}

interface ClassSelectProps {
  readonly label: string
  readonly value: InterventionClass | null
  /** What it says when nothing is chosen; absent: something always is. */
  readonly none?: string
  readonly options: readonly { readonly by: InterventionClass; readonly name: string }[]
  readonly onChoose: (by: InterventionClass | null) => void
}

function ClassSelect({ label, value, none, options, onChoose }: ClassSelectProps) {
  const id = useId()
  return (
    <div className="ladder-control">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onChoose(isInterventionClass(target.value) ? target.value : null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ by, name }) => (
          <option key={by} value={by}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
