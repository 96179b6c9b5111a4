import type { Snapshot } from '../../model/snapshot.ts'
import { Field } from '../../ui/Field.tsx'
import { formatDate } from '../../wording/format.ts'
import { isNow, type Choice } from './choice.ts'
import type { ComparePlace } from './place.ts'
import { useNaming, type Naming } from './useNaming.ts'

export interface ComparePickerProps {
  readonly choice: Choice
  readonly onPick: (change: Partial<ComparePlace>) => void
}

/** Which two are compared. */
export function ComparePicker({ choice, onPick }: ComparePickerProps) {
  const { t } = useNaming()
  const { all, before, after } = choice
  return (
    <div className="compare-picker">
      <Side label={t('compare:before')} kind="before" all={all} value={before.id} onPick={(id) => onPick({ before: id, after: after.id })} />
      <Side label={t('compare:after')} kind="after" all={all} value={after.id} onPick={(id) => onPick({ before: before.id, after: id })} />
    </div>
  )
}

interface SideProps {
  readonly label: string
  readonly kind: 'before' | 'after'
  readonly all: readonly Snapshot[]
  readonly value: string
  readonly onPick: (id: string) => void
}

function Side({ label, kind, all, value, onPick }: SideProps) {
  const naming = useNaming()
  return (
    <div className={`compare-side is-${kind}`}>
      <Field label={label}>
        {(ties) => (
          <select {...ties} className="input" value={value} onChange={({ target }) => onPick(target.value)}>
            {all.map((each) => (
              <option key={each.id} value={each.id}>
                {optionText(each, naming)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

/** By its number: two may have one name, and their days may be in any order. */
function optionText(snapshot: Snapshot, { t, language }: Naming): string {
  if (isNow(snapshot)) return t('compare:nowOption')
  const { number, name, date } = snapshot
  return t('compare:option', { number, name, date: formatDate(date, language) })
}
