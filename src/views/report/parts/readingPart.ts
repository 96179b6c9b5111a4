import { cell, strong, type Block, type Part } from '../blocks.ts'
import { more, sourceText } from '../paperWords.ts'
import type { ReportSource, Telling } from '../source.ts'
import { circleKey } from './circlePart.tsx'

/** How to read it: the scale, the figures, what is hidden and why; and where it comes from, unless that stands below what was found. */
export function readingPart(source: ReportSource, { without }: Pick<Telling, 'without'>): Part {
  const { shown, framework, speech } = source
  const { t } = speech
  const minimum = shown?.round.minimumGroupSize ?? framework.defaults.minimumGroupSize
  const told = [
    ['circle', circleKey(source)],
    ['figures', t('understanding:print.measures')],
    ['groupTitle', t('report:reading.group')],
    ['hidden', `${t('understanding:how.hiding', { minimum })} ${t('understanding:how.hidingMore')}`],
    ['short', t('report:reading.shortened')],
    ...(without.includes('summary') ? [['source', `${sourceText(source)} ${t('shell:texts')}`] as const] : []),
  ] as const
  return {
    id: 'reading',
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.reading'), text: t('report:reading.title') },
      { kind: 'text', style: 'body', text: t('scoring:rule') },
      scaleTable(source),
      {
        kind: 'table',
        label: t('report:reading.title'),
        columns: [
          { head: '', share: 0.2 },
          { head: '', share: 0.8 },
        ],
        rows: told.map(([key, text]) => ({ key, cells: [[strong(t(`report:reading.${key}`))], cell(text, 6)] })),
        yields: null,
        more: more('findings', speech),
      },
    ],
  }
}

function scaleTable({ speech }: ReportSource): Block {
  const { t, words } = speech
  const levels = words.levels.map(({ value, label, text }) => ({ label: t('scoring:value.level', { value, level: label }), text }))
  return {
    kind: 'table',
    label: t('report:reading.scale'),
    columns: [
      { head: t('report:reading.scale'), share: 0.2 },
      { head: t('report:reading.meaning'), share: 0.8 },
    ],
    rows: [...levels, { label: words.unknown.label, text: words.unknown.meaning }].map(({ label, text }) => ({
      key: label,
      cells: [[strong(label)], cell(text, 3)],
    })),
    yields: null,
    more: more('findings', speech),
  }
}
