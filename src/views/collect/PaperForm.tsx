import { useRef, useState, type RefObject } from 'react'
import { randomBits } from '../../browser/random.ts'
import { levelsOf } from '../../framework/framework.ts'
import { Field } from '../../ui/Field.tsx'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { codeErrorWords } from './codeWords.ts'
import { openRound, takePeople } from './collecting.ts'
import { PaperCells } from './PaperCells.tsx'
import { placeInRow, readRow } from './paperRow.ts'
import { personOf } from './people.ts'
import { useRowWords } from './rowWords.ts'
import type { WayProps } from './way.ts'

const UNTOLD = ''

/** One person's sheet: level and field, then one digit for each component, and Enter. */
export function PaperForm({ round, isOff, onTaken }: WayProps) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  const problemWords = useRowWords(round)
  const levels = levelsOf(framework.scale).length
  const [chain, setChain] = useState(UNTOLD)
  const [field, setField] = useState(UNTOLD)
  const [text, setText] = useState('')
  const [caret, setCaret] = useState(0)
  const [refusal, setRefusal] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const digits = useRef<HTMLInputElement>(null)
  const row = readRow(text, round.components.length, levels)
  // A wrong digit is told at once, a short row when it is to be taken.
  const wrong = row.problem?.kind === 'digit' || row.problem?.kind === 'extra' ? problemWords(row.problem) : refusal

  function refuse(why: string) {
    setRefusal(why)
    const place = row.problem?.kind === 'digit' ? row.problem : null
    digits.current?.focus()
    digits.current?.setSelectionRange(place?.start ?? text.length, place?.end ?? text.length)
  }

  function take() {
    const now = openRound(round.id)
    if (now === null) return
    if (row.problem) {
      refuse(problemWords(row.problem))
      return
    }
    const said = { chain: chain === UNTOLD ? null : chain, field: field === UNTOLD ? null : field, values: row.values }
    const person = personOf(said, now, { framework, nonce: randomBits(2) })
    const taken = person.ok ? takePeople(round.id, [person.value]) : person
    if (!taken.ok) {
      refuse(codeErrorWords(taken.error, t))
      return
    }
    onTaken(taken.value)
    setChain(UNTOLD)
    setField(UNTOLD)
    setText('')
    setRefusal(null)
    firstOf(form)?.focus()
  }

  return (
    <form
      ref={form}
      className="paper-form"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <h3>{t('collect:paper.title')}</h3>
      <div className="paper-who">
        <Choice
          label={t('collect:paper.level')}
          options={round.chain.map((id) => ({ id, name: words.chain[id]?.name ?? id }))}
          {...{ value: chain, isOff, onChoose: setChain }}
        />
        <Choice
          label={t('collect:paper.field')}
          options={round.fields.map((id) => ({ id, name: words.fields[id]?.name ?? id }))}
          {...{ value: field, isOff, onChoose: setField }}
        />
      </div>
      <Field label={t('collect:paper.row')} error={wrong} help={t('collect:paper.help', framework.scale)}>
        {(ties) => (
          <input
            {...ties}
            ref={digits}
            className="input paper-row"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            disabled={isOff}
            value={text}
            onChange={({ target }) => {
              setText(target.value)
              setCaret(target.selectionStart ?? target.value.length)
              setRefusal(null)
            }}
            onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart ?? 0)}
          />
        )}
      </Field>
      <PaperCells round={round} row={row} at={placeAt(text, caret, round.components.length)} />
      <div>
        <button type="submit" className="button button-primary" disabled={isOff}>
          {t('collect:paper.take')}
        </button>
      </div>
    </form>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly value: string
  readonly isOff: boolean
  readonly onChoose: (id: string) => void
}

/** Numbered as on the sheet, so that a digit chooses; nothing for an empty list. */
function Choice({ label, options, value, isOff, onChoose }: ChoiceProps) {
  const t = useTranslate()
  if (options.length === 0) return null
  return (
    <Field label={label}>
      {(ties) => (
        <select
          {...ties}
          className="input"
          disabled={isOff}
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value={UNTOLD}>{t('collect:paper.untold')}</option>
          {options.map(({ id, name }, index) => (
            <option key={id} value={id}>
              {t('collect:paper.option', { digit: index + 1, name })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** The component that the cursor stands at; null behind the last. */
function placeAt(text: string, caret: number, count: number): number | null {
  const places = Array.from({ length: count }, (_, place) => place)
  return places.find((place) => placeInRow(text, place).end > caret || placeInRow(text, place).start >= text.length) ?? null
}

function firstOf(form: RefObject<HTMLFormElement | null>): HTMLElement | null {
  return form.current?.querySelector<HTMLElement>('select, input') ?? null
}
