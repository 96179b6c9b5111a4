import { useMemo } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Printed } from '../../ui/Printed.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { setQuery, useRoutePart } from '../useRoute.ts'
import { pagesOf, partsOf } from './papers.ts'
import { placeFrom, queryOf, type ReportPlace } from './place.ts'
import { Preview } from './Preview.tsx'
import { ReportSettings } from './ReportSettings.tsx'
import { SheetPage } from './SheetPage.tsx'
import { useReportSource } from './source.ts'
import './reportView.css'

export interface ReportViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** The papers that go to a board: composed here, seen page by page, printed by the browser. */
export function ReportView({ assessment }: ReportViewProps) {
  const t = useTranslate()
  const query = useRoutePart('query')
  const place = useMemo(() => placeFrom(query), [query])
  const source = useReportSource(assessment, place)
  const pages = useMemo(() => pagesOf(source, place), [source, place])
  const set = (change: Partial<ReportPlace>) => setQuery(queryOf({ ...place, ...change }), 'replace')
  const sheets = { assessment, paper: place.paper, pages }
  return (
    <div className="papers">
      <section className="papers-settings" aria-labelledby="papers-length">
        <h2 id="papers-length" aria-live="polite">
          {t(`report:length.${place.paper}`, { count: pages.length })}
        </h2>
        <button type="button" className="button button-primary" onClick={() => print()}>
          <Icon name="print" />
          {t('report:print')}
        </button>
        <p className="help">{t('report:printHelp')}</p>
        <ReportSettings place={place} parts={partsOf(place.paper, source)} onSet={set} />
      </section>
      <Preview sheets={sheets} />
      <Printed>
        {pages.map((_, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a page is what stands in its place
          <SheetPage key={index} sheets={sheets} index={index} />
        ))}
      </Printed>
    </div>
  )
}
