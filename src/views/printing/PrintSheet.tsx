import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { printPalette } from '../../diagrams/palette.ts'
import { StaircaseDiagram } from '../../diagrams/StaircaseDiagram.tsx'
import { walkOf } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { interventionsOn } from '../../model/intervention.ts'
import { scoreOf } from '../../model/score.ts'
import { formatDate } from '../../wording/format.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { stairSteps } from '../ladder/stairData.ts'
import { circleRings } from '../scoring/circleData.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import { useFramework } from '../settings.ts'
import './printing.css'

export interface PrintSheetProps {
  readonly assessment: Assessment
  readonly what: 'circle' | 'ladder'
}

/** What goes on paper: the drawing and its table on A4, whatever is on the screen. */
export function PrintSheet({ assessment, what }: PrintSheetProps) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <section className="print-sheet" aria-hidden="true">
      <header className="print-head">
        <h1>{nameOfMunicipality(assessment, t)}</h1>
        <p>
          {assessment.team} · {formatDate(assessment.date, language)} ·{' '}
          {what === 'circle' ? t('scoring:circle.label') : t('ladder:picture')}
        </p>
      </header>
      {what === 'circle' ? <PrintedCircle assessment={assessment} /> : <PrintedLadder assessment={assessment} />}
      <p className="print-foot">
        {t('shell:name')} · {t('shell:footer')}
      </p>
    </section>
  )
}

/** A4 within its margins is 186 mm wide: 703 CSS pixels. */
const PAPER = { width: 700, circle: 500 }

interface PrintedProps {
  readonly assessment: Assessment
}

function PrintedCircle({ assessment }: PrintedProps) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  return (
    <>
      <CircleDiagram
        label={t('scoring:circle.label')}
        width={PAPER.width}
        height={PAPER.circle}
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
    </>
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

function PrintedLadder({ assessment }: PrintedProps) {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  return (
    <>
      <StaircaseDiagram
        label={t('ladder:picture')}
        width={PAPER.width}
        steps={stairSteps(framework, assessment, { words, t })}
        selected={null}
        selectedStep={null}
        palette={printPalette}
        isStill
      />
      <table className="print-table">
        <thead>
          <tr>
            <th scope="col">{t('ladder:field.step')}</th>
            <th scope="col">{t('ladder:field.name')}</th>
            <th scope="col">{t('ladder:field.area')}</th>
            <th scope="col">{t('ladder:field.prevention')}</th>
          </tr>
        </thead>
        <tbody>
          {framework.ladder.flatMap(({ id: step, order }) =>
            interventionsOn(assessment, step).map(({ id, name, area, prevention }) => (
              <tr key={id}>
                <td>{order}</td>
                <th scope="row">{name}</th>
                <td>{area === null ? '' : words.areas[area]?.name}</td>
                <td>{prevention === null ? '' : words.prevention[prevention]?.name}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  )
}
