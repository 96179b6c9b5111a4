import { useMemo } from 'react'
import { PaperPage } from '../../../printing/PaperPage.tsx'
import { ScopeNote } from '../../overview/ScopeNote.tsx'
import { VERDICTS } from '../verdicts.ts'
import { overlapsOnPaper, type OverlapsOnPaper, type ReportProps } from './report.ts'

/** The first page: what may be the same, with room for an answer by hand, and what has been answered. */
export function OverlapsPage(props: ReportProps) {
  const { assessment, found, place, open, answered, words } = props
  const { t } = words
  const paper = useMemo(() => overlapsOnPaper({ open, answered, words }), [open, answered, words])
  return (
    <PaperPage assessment={assessment} title={t('overlaps:report.title')} page={t('overlaps:report.page', { number: 1, pages: 2 })}>
      <h3>
        <span className="paper-topic">{t('overlaps:report.topic.overlaps')}</span> <span className="paper-2">{paper.heading}</span>
      </h3>
      <div className="paper-note">
        <ScopeNote assessment={assessment} found={found} place={place} words={words} />
      </div>
      {paper.rows.length > 0 && <OpenTable paper={paper} words={words} />}
      <More count={paper.moreRows} words={words} />
      {paper.answered.length > 0 && <AnsweredTable paper={paper} words={words} />}
      <More count={paper.moreAnswered} words={words} />
      {paper.hasRoomForNotes && (
        <div className="report-notes">
          <h4>{t('overlaps:report.notes')}</h4>
          <div className="report-lines" />
        </div>
      )}
    </PaperPage>
  )
}

interface TableProps {
  readonly paper: OverlapsOnPaper
  readonly words: ReportProps['words']
}

function OpenTable({ paper: { rows, lines }, words: { t } }: TableProps) {
  return (
    <table className="paper-table report-open">
      <thead>
        <tr>
          <th scope="col">{t('overlaps:report.what')}</th>
          <th scope="col">{t('overlaps:report.where')}</th>
          <th scope="col">{t('overlaps:report.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, why, members, moreMembers }) => (
          <tr key={id}>
            <th scope="row">
              <span className="paper-2 report-name">{name}</span>
              <span className={`paper-${lines} report-why`}>{why}</span>
            </th>
            <td>
              <ul>
                {members.map((text, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- two of one name in one place are two lines
                  <li key={`${index} ${text}`} className="paper-2">
                    {text}
                  </li>
                ))}
                {moreMembers > 0 && <li>{t('overlaps:report.moreMembers', { count: moreMembers })}</li>}
              </ul>
            </td>
            <td>
              <ul>
                {VERDICTS.map((verdict) => (
                  <li key={verdict} className="report-box">
                    {t(`overlaps:verdict.${verdict}`)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function AnsweredTable({ paper: { answered }, words: { t } }: TableProps) {
  return (
    <>
      <h4>{t('overlaps:report.answered')}</h4>
      <table className="paper-table report-answered">
        <tbody>
          {answered.map(({ overlap: { verdict, ids, others }, text }) => (
            <tr key={JSON.stringify([verdict, ids, others])}>
              <td>
                <span className="paper-2">{text}</span>
              </td>
              <th scope="row">{t(`overlaps:verdict.${verdict}`)}</th>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Says how much the paper leaves to the screen. */
export function More({ count, words: { t } }: { readonly count: number; readonly words: ReportProps['words'] }) {
  return count === 0 ? null : <p className="report-more">{t('overlaps:report.more', { count })}</p>
}
