import type { Round } from '../../model/round.ts'
import { Field } from '../../ui/Field.tsx'
import { roundName } from './roundChoice.ts'
import { useSpeech } from './useSpeech.ts'

export interface RoundPickerProps {
  readonly label: string
  readonly rounds: readonly Round[]
  /** The id of the one that is shown. */
  readonly value: string
  readonly onPick: (id: string) => void
}

/** One of several rounds. */
export function RoundPicker({ label, rounds, value, onPick }: RoundPickerProps) {
  const speech = useSpeech()
  return (
    <div className="round-picker">
      <Field label={label}>
        {(ties) => (
          <select {...ties} className="input" value={value} onChange={({ target }) => onPick(target.value)}>
            {rounds.map((round) => (
              <option key={round.id} value={round.id}>
                {roundName(round, speech)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
