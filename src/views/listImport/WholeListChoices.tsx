import type { Table } from '../../exchange/tables/table.ts'
import type { Assessment } from '../../model/assessment.ts'
import { isolated } from '../importing/fileText.ts'
import { exportToKeep } from '../shell/exporting.ts'
import type { Reading } from './engine.ts'
import type { ListContext } from './listContext.ts'
import type { Said } from './said.ts'
import type { Tally } from './tally.ts'
import type { Ready } from './useListImport.ts'

export interface WholeListChoicesProps {
  readonly assessment: Assessment
  readonly ready: Ready
  readonly context: ListContext
  readonly tally: Tally
  readonly isSkipping: boolean
  readonly isGoneRemoved: boolean
  readonly setSkipping: (is: boolean) => void
  readonly setGoneRemoved: (is: boolean) => void
  readonly say: (said: Said) => void
}

/** As many rows as are told of by their lines. */
const TOLD = 5

/** What is decided for all rows at once, and what was read otherwise than it stands in the file. */
export function WholeListChoices(props: WholeListChoicesProps) {
  const { assessment, ready, context, tally, isSkipping, isGoneRemoved, setSkipping, setGoneRemoved, say } = props
  const { t } = context
  const { reading, said, table } = ready
  const remarks = [...noteWords(table, context), ...leftOutWords(reading, context)]
  const hasInvisible = said.isVisibleOnly || reading.rows.some(({ row }) => row.problems.some(({ kind }) => kind === 'invisible'))
  const replaced = tally.changed + (isGoneRemoved ? tally.gone : 0)
  if (replaced + tally.bad + tally.gone + remarks.length === 0 && !hasInvisible) return null
  return (
    <section className="list-section list-whole">
      {tally.bad > 0 && (
        <div className="list-error">
          <p role="alert">{t('listImport:bad.text', { count: tally.bad })}</p>
          <Check label={t('listImport:bad.skip', { count: tally.bad })} isChecked={isSkipping} onChange={setSkipping} />
        </div>
      )}
      {tally.gone > 0 && (
        <Check label={t('listImport:gone.remove', { count: tally.gone })} isChecked={isGoneRemoved} onChange={setGoneRemoved} />
      )}
      {hasInvisible && (
        <Check
          label={t('files:clean')}
          isChecked={said.isVisibleOnly}
          onChange={(isVisibleOnly) => say({ ...said, isVisibleOnly })}
        />
      )}
      {replaced > 0 && (
        <p>
          <button type="button" className="link-button" onClick={() => exportToKeep(assessment)}>
            {t('listImport:keep')}
          </button>
        </p>
      )}
      {remarks.length > 0 && (
        <ul className="list-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface CheckProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onChange: (is: boolean) => void
}

function Check({ label, isChecked, onChange }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isChecked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  )
}

function noteWords({ notes }: Table, { t }: ListContext): readonly string[] {
  const quotes = notes.filter((note) => note.kind === 'lone-quote')
  const told = quotes.slice(0, TOLD).map(({ line, column }) => t('listImport:note.lone-quote', { line, column: column + 1 }))
  const more = quotes.length > TOLD ? [t('listImport:note.more', { count: quotes.length - TOLD })] : []
  const results = notes.flatMap((note) => (note.kind === 'no-results' ? [t('listImport:note.no-results', { count: note.count })] : []))
  return [...told, ...more, ...results]
}

function leftOutWords({ list }: Reading, { t, language }: ListContext): readonly string[] {
  const all = list?.leftOut ?? []
  return [...new Set(all.map(({ why }) => why))].map((why) => {
    const lines = all.filter((each) => each.why === why).map(({ line }) => String(line))
    const shown = lines.length > TOLD ? [...lines.slice(0, TOLD), t('listImport:values.more')] : lines
    return t(`listImport:leftOut.${why}`, { lines: isolated(new Intl.ListFormat(language).format(shown)) })
  })
}
