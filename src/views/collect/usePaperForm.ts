import { useRef, useState } from 'react'
import { randomBits } from '../../browser/random.ts'
import { levelsOf } from '../../framework/framework.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { codeErrorWords } from './codeWords.ts'
import { openRound, takePeople } from './collecting.ts'
import { placeAt, readRow } from './paperRow.ts'
import { personOf } from './people.ts'
import { useRowWords } from './rowWords.ts'
import type { WayProps } from './way.ts'

/** Stands for a level or field that was not told. */
export const UNTOLD = ''

const BLANK = { chain: UNTOLD, field: UNTOLD, text: '', caret: 0, refusal: null } as const

interface Sheet {
  readonly chain: string
  readonly field: string
  readonly text: string
  /** Where the cursor stands in the text. */
  readonly caret: number
  /** Why the row was not taken, as it stands. */
  readonly refusal: string | null
}

/** The sheet that is being typed in, and what becomes of it. */
export function usePaperForm({ round, onTaken }: WayProps) {
  const t = useTranslate()
  const framework = useFramework()
  const problemWords = useRowWords(round)
  const [sheet, setSheet] = useState<Sheet>(BLANK)
  const form = useRef<HTMLFormElement>(null)
  const digits = useRef<HTMLInputElement>(null)
  const { text, refusal } = sheet
  const row = readRow(text, round.components.length, levelsOf(framework.scale).length)
  const { problem } = row

  function refuse(why: string) {
    setSheet({ ...sheet, refusal: why })
    onTaken(null)
    const place = problem?.kind === 'digit' ? problem : null
    digits.current?.focus()
    digits.current?.setSelectionRange(place?.start ?? text.length, place?.end ?? text.length)
  }

  function take() {
    const now = openRound(round.id)
    if (now === null) return
    if (problem) {
      refuse(problemWords(problem))
      return
    }
    const [chain, field] = [sheet.chain, sheet.field].map((id) => (id === UNTOLD ? null : id))
    const said = { chain: chain ?? null, field: field ?? null, values: row.values }
    const person = personOf(said, now, { framework, nonce: randomBits(2) })
    const taken = person.ok ? takePeople(round.id, [person.value]) : person
    if (!taken.ok) {
      refuse(codeErrorWords(taken.error, t))
      return
    }
    onTaken(taken.value)
    setSheet(BLANK)
    form.current?.querySelector<HTMLElement>('select, input')?.focus()
  }

  // A wrong digit is told at once, a short row when it is to be taken.
  const isToldAtOnce = problem?.kind === 'digit' || problem?.kind === 'extra'
  return {
    sheet,
    form,
    digits,
    row,
    at: placeAt(text, sheet.caret, round.components.length),
    error: isToldAtOnce ? problemWords(problem) : refusal,
    change: (part: Partial<Sheet>) => setSheet((before) => ({ ...before, refusal: null, ...part })),
    moveTo: (caret: number) => setSheet((before) => ({ ...before, caret })),
    take,
  }
}
