import type { ComponentChange } from '../../../analysis/snapshotComparison.ts'
import { ChangeDiagram } from '../../../diagrams/ChangeDiagram.tsx'
import { CircleDiagram } from '../../../diagrams/CircleDiagram.tsx'
import { printPalette } from '../../../diagrams/palette.ts'
import { comparedRings, hueOf, levelOf, levelsBefore } from '../../compare/circleState.ts'
import { cellText, changeMark, headline, outcomeText, pairSentence, shortName, whoSentence } from '../../compare/compareWords.ts'
import { labelsOf } from '../../compare/componentWords.ts'
import { targetSentences } from '../../compare/targetWords.ts'
import { notCompared } from '../../compare/uncompared.ts'
import { cell, PAPER_WIDTH, strong, textBlock, type Block, type Part, type Row } from '../blocks.ts'
import { more } from '../paperWords.ts'
import type { ReportSource } from '../source.ts'

type Change = NonNullable<ReportSource['change']>

const CIRCLE_HEIGHT = 330
const DIAGRAM = { width: 120, height: 16 }

/** What has moved since an earlier snapshot; no blocks where there is none. */
export function changePart(source: ReportSource): Part {
  const { change, naming } = source
  if (change === null) return { id: 'change', blocks: [] }
  const { comparison, choice } = change
  const { t } = naming
  return {
    id: 'change',
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.change'), text: headline(comparison, naming) },
      textBlock('note', `${pairSentence(choice.before, choice.after, naming)} ${whoSentence(comparison, naming)} ${t('compare:print.marks')}`),
      circleBlock(source, change),
      ...(comparison.changes.length === 0 ? [] : [changeTable(source, change)]),
      textBlock('note', targetSentences(comparison.changes, naming).join(' ')),
      textBlock('note', notCompared(choice, comparison, naming).map(({ name, why }) => `${name}: ${why}.`).join(' ')),
    ],
  }
}

function circleBlock({ naming }: ReportSource, { comparison, choice: { after } }: Change): Block {
  return {
    kind: 'figure',
    height: CIRCLE_HEIGHT,
    draw: () => (
      <CircleDiagram
        label={naming.t('compare:circle.label')}
        width={PAPER_WIDTH}
        height={CIRCLE_HEIGHT}
        scale={after.framework.scale}
        rings={comparedRings(comparison, after, naming)}
        before={levelsBefore(comparison)}
        selected={null}
        centre={naming.names.centre}
        palette={printPalette}
        textScale="print"
        isStill
      />
    ),
  }
}

function changeTable({ naming, speech }: ReportSource, { choice: { before, after }, comparison }: Change): Block {
  const { t } = naming
  const { scale } = after.framework
  return {
    kind: 'table',
    label: t('compare:table.caption', { before: shortName(before, naming), after: shortName(after, naming) }),
    columns: [
      { head: t('compare:table.component'), share: 0.31 },
      { head: shortName(before, naming), share: 0.13 },
      { head: `${scale.min}–${scale.max}`, share: 0.2 },
      { head: shortName(after, naming), share: 0.13 },
      { head: t('compare:table.change'), share: 0.09 },
      { head: t('compare:table.target'), share: 0.14 },
    ],
    rows: comparison.changes.map((each) => changeRow(each, after, naming)),
    yields: 'last',
    more: more('components', speech),
  }
}

function changeRow(each: ComponentChange, after: Change['choice']['after'], naming: ReportSource['naming']): Row {
  const { t, names } = naming
  const { component, before, after: now, change, target } = each
  const { code, name } = labelsOf(component, names)
  const draw = () => (
    <ChangeDiagram
      {...DIAGRAM}
      scale={after.framework.scale}
      before={levelOf(before)}
      now={levelOf(now)}
      target={target}
      hue={hueOf(component, after)}
      palette={printPalette}
    />
  )
  return {
    key: component.id,
    cells: [
      [strong(`${code} ${name}`)],
      cell(cellText(before, naming)),
      { height: DIAGRAM.height, draw },
      cell(cellText(now, naming)),
      cell(changeMark(change, naming) ?? t('compare:table.none')),
      cell(target === null ? '' : `${target} · ${outcomeText(each, naming)}`),
    ],
  }
}
