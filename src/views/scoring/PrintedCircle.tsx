import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { printPalette } from '../../diagrams/palette.ts'
import { walkOf } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import { formatDate } from '../../wording/format.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { PrintSheet } from '../printing/PrintSheet.tsx'
import { useFramework } from '../settings.ts'
import { circleRings } from './circleData.ts'
import { valueWords } from './scoreWords.ts'

/** In CSS px: A4 within its margins is 703 across, and the table has to stand below on the same page. */
const PAPER = { width: 700, height: 500 }

interface PrintedProps {
  readonly assessment: Assessment
}

/** The circle and its table on one page. */
export function PrintedCircle({ assessment }: PrintedProps) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  return (
    <PrintSheet assessment={assessment} title={t('scoring:circle.label')}>
      <CircleDiagram
        label={t('scoring:circle.label')}
        width={PAPER.width}
        height={PAPER.height}
        scale={framework.scale}
        rings={circleRings(framework, assessment, { words, t })}
        selected={null}
        centre={words.centre}
        palette={printPalette}
        textScale="print"
        isStill
      />
      <table className="print-table">
        <thead>
          <tr>
            <th scope="col">{t('scoring:table.component')}</th>
            <th scope="col">{t('scoring:table.score')}</th>
            <th scope="col">{t('scoring:table.target')}</th>
            <th scope="col">{t('scoring:table.priority')}</th>
          </tr>
        </thead>
        <tbody>
          {walkOf(framework).map(({ id }) => (
            <PrintedRow key={id} assessment={assessment} id={id} />
          ))}
        </tbody>
      </table>
    </PrintSheet>
  )
}

function PrintedRow({ assessment, id }: PrintedProps & { readonly id: string }) {
  const t = useTranslate()
  const language = useLanguage()
  const words = useFrameworkWords()
  const { value, target, targetDate, priority } = scoreOf(assessment, id)
  const by = targetDate === null ? '' : ` · ${formatDate(targetDate, language)}`
  return (
    <tr>
      <th scope="row">
        {words.components[id]?.code} {words.components[id]?.name}
      </th>
      <td>{valueWords(value, words, t)}</td>
      <td>{target === null ? '' : `${target}${by}`}</td>
      <td>{priority === null ? '' : t(`scoring:priority.${priority}`)}</td>
    </tr>
  )
}
