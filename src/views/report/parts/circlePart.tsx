import { CircleDiagram } from '../../../diagrams/CircleDiagram.tsx'
import { printPalette } from '../../../diagrams/palette.ts'
import { countDone } from '../../../model/score.ts'
import { circleRings } from '../../scoring/circleData.ts'
import { lowered } from '../../compare/compareWords.ts'
import { PAPER_WIDTH, type FigureBlock, type Part } from '../blocks.ts'
import type { ReportSource, Telling } from '../source.ts'
import { scoreTable } from './scoreTable.ts'

const FULL = { width: PAPER_WIDTH, height: 410 }

/** The circle on one page; with its table, unless that stands among the targets. */
export function circlePart(source: ReportSource, { without }: Pick<Telling, 'without'>): Part {
  const { t } = source.speech
  return {
    id: 'circle',
    isWhole: true,
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.circle'), text: scoredText(source) },
      circleFigure(source, FULL),
      { kind: 'text', style: 'note', text: circleKey(source) },
      ...(without.includes('standing') ? [scoreTable(source)] : []),
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
