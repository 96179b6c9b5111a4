import { CircleDiagram } from '../../../diagrams/CircleDiagram.tsx'
import { printPalette } from '../../../diagrams/palette.ts'
import { walkOf } from '../../../framework/framework.ts'
import { countDone, scoreOf } from '../../../model/score.ts'
import { circleRings } from '../../scoring/circleData.ts'
import { lowered } from '../../compare/compareWords.ts'
import { valueWords } from '../../scoring/scoreWords.ts'
import { cell, PAPER_WIDTH, strong, type Block, type FigureBlock, type Part, type Row } from '../blocks.ts'
import { codedName, more } from '../paperWords.ts'
import type { ReportSource } from '../source.ts'
import { targetCell } from './targetCell.ts'

const FULL = { width: PAPER_WIDTH, height: 430 }

/** The circle with its table, on one page. */
export function circlePart(source: ReportSource): Part {
  const { t } = source.speech
  return {
    id: 'circle',
    isWhole: true,
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.circle'), text: scoredText(source) },
      circleFigure(source, FULL),
      { kind: 'text', style: 'note', text: circleKey(source) },
      scoreTable(source),
    ],
  }
}

/** The circle as it stands on the screen, with the palette of paper. */
export function circleFigure({ assessment, framework, speech: { t, words } }: ReportSource, size: { readonly width: number; readonly height: number }): FigureBlock {
  return {
    kind: 'figure',
    height: size.height,
    draw: () => (
      <CircleDiagram
        label={t('scoring:circle.label')}
        {...size}
        scale={framework.scale}
        rings={circleRings(framework, assessment, { words, t })}
        selected={null}
        centre={words.centre}
        palette={printPalette}
        textScale="print"
        isStill
      />
    ),
  }
}

/** How much of the circle is filled in, as the screen says it. */
export function scoredText({ assessment, framework, speech: { t } }: ReportSource): string {
  return t('scoring:progress', { done: countDone(assessment, framework), all: framework.components.length })
}

/** What the marks of the circle mean, in words. */
export function circleKey({ framework: { scale }, speech: { t, words } }: ReportSource): string {
  return t('report:circle.key', { levels: t('scoring:legend.levels', { min: scale.min, max: scale.max }), unknown: lowered(words.unknown.label), none: lowered(t('scoring:value.none')) })
}

function scoreTable(source: ReportSource): Block {
  const { framework, speech } = source
  const { t } = speech
  return {
    kind: 'table',
    label: t('scoring:table.caption'),
    columns: [
      { head: t('scoring:table.component'), share: 0.42 },
      { head: t('scoring:table.score'), share: 0.22 },
      { head: t('scoring:table.target'), share: 0.24 },
      { head: t('scoring:table.priority'), share: 0.12 },
    ],
    rows: walkOf(framework).map(({ id }) => scoreRow(id, source)),
    yields: null,
    more: more('components', speech),
  }
}

function scoreRow(id: string, source: ReportSource): Row {
  const { assessment, speech } = source
  const { t, words } = speech
  const { value, target, targetDate, priority } = scoreOf(assessment, id)
  return {
    key: id,
    cells: [
      [strong(codedName(id, speech))],
      cell(valueWords(value, words, t)),
      targetCell({ value, target, targetDate }, source),
      cell(priority === null ? '' : t(`scoring:priority.${priority}`)),
    ],
  }
}
