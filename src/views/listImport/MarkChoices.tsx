import type { ListField } from '../../exchange/lists/fields.ts'
import type { DecimalMark } from '../../exchange/lists/numbers.ts'
import type { MarkQuestion } from '../../exchange/lists/questions.ts'
import { Segments } from '../../ui/Segments.tsx'
import { isolated } from '../importing/fileText.ts'
import type { ListContext } from './listContext.ts'
import type { Said } from './said.ts'
import type { Ready } from './useListImport.ts'

export interface MarkChoicesProps {
  readonly ready: Ready
  readonly context: ListContext
  readonly say: (said: Said) => void
}

/** Whether '1.200' is 1200 or 1,2: asked once for each column. */
export function MarkChoices({ ready, context, say }: MarkChoicesProps) {
  const { t, language, headings } = context
  const { reading, said } = ready
  if (reading.questions.marks.length === 0) return null
  const format = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 3 })
  return (
    <div className="list-section list-asks">
      {reading.questions.marks.map(({ field, samples, lines }) => {
        const { sample, sign, other } = marksIn(samples)
        const usual = sign === '.' || field === 'capacity' ? other : sign
        return (
          <div key={field} className="list-mark">
            <Segments
              legend={t('listImport:marks.legend', { field: headings[field], found: isolated(sample), count: lines.length })}
              segments={[
                { value: other, label: t('listImport:marks.is', { number: format.format(Number(sample.replace(/[.,]/, ''))) }) },
                { value: sign, label: t('listImport:marks.is', { number: format.format(Number(sample.replace(',', '.'))) }) },
              ]}
              value={said.marks[field] ?? usual}
              onChoose={(value) => say({ ...said, marks: withMark(said.marks, field, value === '.' ? '.' : ',') })}
            />
          </div>
        )
      })}
    </div>
  )
}

interface Marks {
  readonly sample: string
  /** What stands in the number, and what is the decimal mark when that stands between thousands. */
  readonly sign: DecimalMark
  readonly other: DecimalMark
}

function marksIn(samples: MarkQuestion['samples']): Marks {
  const sample = /\d{1,3}[.,]\d{3}/.exec(samples[0] ?? '')?.[0] ?? ''
  return sample.includes('.') ? { sample, sign: '.', other: ',' } : { sample, sign: ',', other: '.' }
}

function withMark(marks: Said['marks'], field: ListField, mark: DecimalMark): Said['marks'] {
  return { ...marks, [field]: mark }
}
