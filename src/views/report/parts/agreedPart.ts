import type { Settled } from '../../../model/round.ts'
import { settledMark } from '../../understanding/settledMark.ts'
import { cell, strong, type Part, type Row } from '../blocks.ts'
import { more, nameOf } from '../paperWords.ts'
import type { Detail, ReportSource, Telling } from '../source.ts'

/** Of why, and of a decision. */
const LINES: Readonly<Record<Detail, number>> = { full: 6, brief: 3 }

/** What the room settled in the latest round that has shown something, with why, and what it decided. */
export function agreedPart(source: ReportSource, { detail }: Pick<Telling, 'detail'>): Part {
  const { shown, speech } = source
  const { t } = speech
  const settled = shown?.round.settled ?? []
  return {
    id: 'agreed',
    blocks: [
      { kind: 'text', style: 'sub', text: t('report:part.agreed') },
      settled.length === 0
        ? { kind: 'text', style: 'body', text: t('report:agreed.none') }
        : {
            kind: 'table',
            label: t('report:part.agreed'),
            columns: [
              { head: t('scoring:table.component'), share: 0.22 },
              { head: t('understanding:settled.short'), share: 0.12 },
              { head: t('understanding:settled.why'), share: 0.33 },
              { head: t('understanding:settled.decision'), share: 0.33 },
            ],
            rows: settled.map((each) => settledRow(each, detail, source)),
            yields: 'first',
            more: more('agreed', speech),
          },
    ],
  }
}

function settledRow({ component, value, target, why, decision }: Settled, detail: Detail, { speech }: ReportSource): Row {
  const lines = LINES[detail]
  return { key: component, cells: [[strong(nameOf(component, speech))], cell(settledMark({ value, target }, speech.t)), cell(why, lines), cell(decision, lines)] }
}
