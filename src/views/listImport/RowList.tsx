import { useMemo, useState } from 'react'
import { downloadText } from '../../browser/download.ts'
import { Segments } from '../../ui/Segments.tsx'
import { formatNumber } from '../../wording/format.ts'
import type { Reading } from './engine.ts'
import { entriesOf, type Entry, type EntryKind } from './entries.ts'
import { EntryRow } from './EntryRow.tsx'
import type { ListContext } from './listContext.ts'
import { reportOf } from './rowProblemWords.ts'
import './listTables.css'

export interface RowListProps {
  /** Of the file; '' for what was pasted. */
  readonly name: string
  readonly reading: Reading
  readonly context: ListContext
  readonly isSkipping: boolean
  readonly isGoneRemoved: boolean
}

type Shown = 'all' | 'problems' | Exclude<EntryKind, 'bad'>

const KINDS: readonly Shown[] = ['all', 'problems', 'new', 'changed', 'same', 'gone']

const PAGE = 25

/** Every row with what would become of it, and what is the matter with it. */
export function RowList({ name, reading, context, isSkipping, isGoneRemoved }: RowListProps) {
  const { t, language } = context
  const [kind, setKind] = useState<Shown>('all')
  const [page, setPage] = useState(0)
  const entries = useMemo(() => entriesOf(reading), [reading])
  const groups = useMemo(() => new Map(KINDS.map((each) => [each, entries.filter((entry) => isShown(entry, each))])), [entries])
  const kinds = KINDS.filter((each) => each === 'all' || (groups.get(each)?.length ?? 0) > 0)
  const current = kinds.includes(kind) ? kind : 'all'
  const found = groups.get(current) ?? []
  const last = Math.max(0, Math.ceil(found.length / PAGE) - 1)
  const at = Math.min(page, last) * PAGE

  return (
    <section className="list-section" aria-labelledby="list-rows">
      <h3 id="list-rows">{t('listImport:rows.title')}</h3>
      {kinds.length > 1 && (
        <Segments
          legend={t('listImport:rows.show')}
          segments={kinds.map((each) => ({
            value: each,
            label: t(`listImport:rows.${each}`, { number: formatNumber(groups.get(each)?.length ?? 0, language) }),
          }))}
          value={current}
          onChoose={(value) => {
            setKind(kinds.find((each) => each === value) ?? 'all')
            setPage(0)
          }}
        />
      )}
      {kinds.includes('problems') && (
        <p>
          <button
            type="button"
            className="link-button"
            onClick={() => downloadText(t('files:reportName', { name: nameIn(name, t) }), reportOf(entries, nameIn(name, t), context), 'text/plain')}
          >
            {t('listImport:rows.report')}
          </button>
        </p>
      )}
      <table className="list-rows" aria-labelledby="list-rows">
        <thead>
          <tr>
            <th scope="col">{t('listImport:rows.line')}</th>
            <th scope="col">{t('listImport:rows.name')}</th>
            <th scope="col">{t('listImport:rows.what')}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(at, at + PAGE).map((entry) => (
            <EntryRow key={entry.key} {...{ entry, context, isSkipping, isGoneRemoved }} />
          ))}
        </tbody>
      </table>
      {last > 0 && <Pages page={Math.min(page, last)} last={last} total={found.length} context={context} onPage={setPage} />}
    </section>
  )
}

function nameIn(name: string, t: ListContext['t']): string {
  return name === '' ? t('listImport:pasted') : name
}

function isShown({ kind, problems }: Entry, shown: Shown): boolean {
  if (shown === 'all') return true
  return shown === 'problems' ? problems.length > 0 : kind === shown
}

interface PagesProps {
  readonly page: number
  readonly last: number
  readonly total: number
  readonly context: ListContext
  readonly onPage: (page: number) => void
}

function Pages({ page, last, total, context: { t, language }, onPage }: PagesProps) {
  const [from, to, all] = [page * PAGE + 1, Math.min(total, (page + 1) * PAGE), total].map((each) => formatNumber(each, language))
  return (
    <div className="list-pages">
      <button type="button" className="button" aria-disabled={page === 0} onClick={() => onPage(Math.max(0, page - 1))}>
        {t('listImport:rows.previous')}
      </button>
      <p role="status">{t('listImport:rows.range', { from, to, all })}</p>
      <button type="button" className="button" aria-disabled={page === last} onClick={() => onPage(Math.min(last, page + 1))}>
        {t('listImport:rows.next')}
      </button>
    </div>
  )
}
