import type { ComponentChange, SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { ChangeDiagram } from '../../diagrams/ChangeDiagram.tsx'
import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { printPalette } from '../../diagrams/palette.ts'
import type { Assessment } from '../../model/assessment.ts'
import { PrintSheet } from '../printing/PrintSheet.tsx'
import type { Choice } from './choice.ts'
import { comparedRings, hueOf, levelOf, levelsBefore } from './circleState.ts'
import { cellText, headline, leftOutSentence, movedText, outcomeText, pairSentence, sideHead, whoSentence } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import { PrintedTimes } from './PrintedTimes.tsx'
import { targetSentences } from './targetWords.ts'
import { notCompared } from './uncompared.ts'
import { useNaming } from './useNaming.ts'
import './changeTable.css'

export interface PrintedCompareProps {
  readonly assessment: Assessment
  readonly choice: Choice
  readonly comparison: SnapshotComparison
}

/** In CSS px: A4 within its margins is 703 across, and the table has to stand below on the same page. */
const PAPER = { width: 700, height: 400 }

/** The comparison on paper: what was found, the circle and the table, on one page where nothing is unusual; then the way of all snapshots. */
export function PrintedCompare({ assessment, choice, comparison }: PrintedCompareProps) {
  const naming = useNaming()
  const { t, names, across } = naming
  const { before, after } = choice
  return (
    <PrintSheet assessment={assessment} title={across ? t('compare:across.title') : t('compare:print.title')}>
      <h2 className="print-finding">{headline(comparison, naming)}</h2>
      <p className="print-note">
        {leftOutSentence(comparison, naming)} {pairSentence(before, after, naming)} {whoSentence(comparison, naming)} {!across && t('compare:print.marks')}
      </p>
      <CircleDiagram
        label={across ? t('compare:across.title') : t('compare:circle.label')}
        {...PAPER}
        scale={after.framework.scale}
        rings={comparedRings(comparison, after, naming)}
        before={levelsBefore(comparison)}
        selected={null}
        centre={names.centre}
        palette={printPalette}
        textScale="print"
        isStill
      />
      {comparison.changes.length > 0 && <PrintedTable choice={choice} comparison={comparison} />}
      {!across && targetSentences(comparison.changes, naming).map((sentence) => (
        <p key={sentence} className="print-note">{sentence}</p>
      ))}
      {notCompared(choice, comparison, naming).map(({ id, name, why }) => (
        <p key={id} className="print-note">
          {name}: {why}
        </p>
      ))}
      <PrintedTimes assessment={assessment} snapshots={choice.times} />
    </PrintSheet>
  )
}

function PrintedTable({ choice: { after }, comparison }: Omit<PrintedCompareProps, 'assessment'>) {
  const naming = useNaming()
  const { t, across } = naming
  const hasTargets = !across && comparison.changes.some(({ target }) => target !== null)
  return (
    <table className="print-table print-compare">
      <thead>
        <tr>
          <th scope="col">{t('compare:table.component')}</th>
          <th scope="col" colSpan={2}>{sideHead('before', naming)}</th>
          <th scope="col">{sideHead('after', naming)}</th>
          <th scope="col">{across ? t('compare:across.apartHead') : t('compare:table.change')}</th>
          {hasTargets && <th scope="col">{t('compare:table.target')}</th>}
        </tr>
      </thead>
      <tbody>
        {comparison.changes.map((each) => (
          <PrintedRow key={each.component.id} each={each} after={after} hasTargets={hasTargets} />
        ))}
      </tbody>
    </table>
  )
}

interface PrintedRowProps {
  readonly each: ComponentChange
  readonly after: Choice['after']
  readonly hasTargets: boolean
}

function PrintedRow({ each, after, hasTargets }: PrintedRowProps) {
  const naming = useNaming()
  const { t, across } = naming
  const { code, name } = labelsOf(each.component, naming.names)
  return (
    <tr>
      <th scope="row">
        {code} {name}
      </th>
      <td>{cellText(each.before, naming)}</td>
      <td className="print-change">
        <ChangeDiagram
          width={150}
          height={18}
          scale={after.framework.scale}
          before={levelOf(each.before)}
          now={levelOf(each.after)}
          target={across ? null : each.target}
          isNeutral={across !== null}
          hue={hueOf(each.component, after)}
          palette={printPalette}
        />
      </td>
      <td>{cellText(each.after, naming)}</td>
      <td>{movedText(each, naming) ?? t('compare:table.none')}</td>
      {hasTargets && <td>{each.target === null ? '' : `${each.target} · ${outcomeText(each, naming)}`}</td>}
    </tr>
  )
}
