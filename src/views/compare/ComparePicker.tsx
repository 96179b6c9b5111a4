import type { Snapshot } from '../../model/snapshot.ts'
import { Field } from '../../ui/Field.tsx'
import { formatDate } from '../../wording/format.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { isNow, type Choice } from './choice.ts'
import { groupsOf } from './pickerGroups.ts'
import type { ComparePlace } from './place.ts'
import { useNaming, type Naming } from './useNaming.ts'

export interface ComparePickerProps {
  readonly choice: Choice
  readonly onPick: (change: Partial<ComparePlace>) => void
}

/** Which two are compared. */
export function ComparePicker({ choice, onPick }: ComparePickerProps) {
  const { t } = useNaming()
  const { all, others, before, after } = choice
  // Two that may be of different municipalities have no before and now: only how they are drawn.
  const isBeside = others.length > 0
  return (
    <div className="compare-picker">
      <Side label={isBeside ? t('compare:across.dashedSide') : t('compare:before')} kind="before" all={all} others={others} value={before.id} onPick={(id) => onPick({ before: id, after: after.id })} />
      <Side label={isBeside ? t('compare:across.filledSide') : t('compare:after')} kind="after" all={all} others={others} value={after.id} onPick={(id) => onPick({ before: before.id, after: id })} />
    </div>
  )
}

interface SideProps {
  readonly label: string
  readonly kind: 'before' | 'after'
  readonly all: readonly Snapshot[]
  readonly others: readonly Snapshot[]
  readonly value: string
  readonly onPick: (id: string) => void
}

function Side({ label, kind, all, others, value, onPick }: SideProps) {
  const naming = useNaming()
  const { t } = naming
  return (
    <div className={`compare-side is-${kind}`}>
      <Field label={label}>
        {(ties) => (
          <select {...ties} className="input" value={value} onChange={({ target }) => onPick(target.value)}>
            {others.length === 0 ? (
              <Options snapshots={all} naming={naming} />
            ) : (
              <>
                <optgroup label={t('compare:across.ownGroup')}>
                  <Options snapshots={all} naming={naming} />
                </optgroup>
                {groupsOf(others, naming).map(({ owner, label: name, snapshots }) => (
                  <optgroup key={owner} label={name}>
                    <Options snapshots={snapshots} naming={naming} isTheirs />
                  </optgroup>
                ))}
              </>
            )}
          </select>
        )}
      </Field>
    </div>
  )
}

interface OptionsProps {
  readonly snapshots: readonly Snapshot[]
  readonly naming: Naming
  readonly isTheirs?: boolean
}

function Options({ snapshots, naming, isTheirs = false }: OptionsProps) {
  return snapshots.map((each) => (
    <option key={each.id} value={each.id}>
      {isTheirs ? theirText(each, naming) : optionText(each, naming)}
    </option>
  ))
}

/** With the municipality, which a closed list does not show. */
function theirText(snapshot: Snapshot, { t, language }: Naming): string {
  const { name, date } = snapshot
  return t('compare:across.option', { municipality: nameOfMunicipality(snapshot, t), name, date: formatDate(date, language) })
}

/** By its number: two may have one name, and their days may be in any order. */
function optionText(snapshot: Snapshot, { t, language }: Naming): string {
  if (isNow(snapshot)) return t('compare:nowOption')
  const { number, name, date } = snapshot
  return t('compare:option', { number, name, date: formatDate(date, language) })
}
