import type { Finding } from '../../analysis/understanding.ts'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import { agreementText, gapText, mirrorText } from './findingWords.ts'
import { sideMeans } from './circleState.ts'
import { useSpeech, type Speech } from './useSpeech.ts'

export interface MeasuresProps {
  readonly finding: Finding
  /** The name of the component that it belongs with; null when it stands alone. */
  readonly pair: string | null
}

/** The figures of one component, each with its name; how they are worked out is told below the view. */
export function Measures({ finding, pair }: MeasuresProps) {
  const speech = useSpeech()
  const rows = measureRows(finding, pair, speech)
  if (rows.length === 0) return null
  return (
    <dl className="measures">
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Row {
  readonly name: string
  readonly text: string
}

function measureRows({ result, mirrorGap }: Finding, pair: string | null, speech: Speech): readonly Row[] {
  const { t, language } = speech
  const { room, levelGap } = result
  if (room.status !== 'shown') return []
  const { measures } = room
  const rows = [
    { name: t('understanding:column.n'), text: String(room.n) },
    { name: t('understanding:column.median'), text: formatLevel(measures.medianGrouped, language) },
    {
      name: t('understanding:column.middleHalf'),
      text: `${formatLevel(measures.q1, language)}–${formatLevel(measures.q3, language)}`,
    },
    { name: t('understanding:column.agreement'), text: agreementText(room, speech) },
    { name: t('understanding:column.agreementA'), text: formatIndex(measures.agreementA, language) },
  ]
  return [...rows, ...sideRows(result, levelGap, speech), ...pairRows(mirrorGap, pair, speech)]
}

function sideRows(result: Finding['result'], gap: number | null, speech: Speech): readonly Row[] {
  const { t, language } = speech
  if (gap === null) return []
  const [leaders, staff] = sideMeans(result).map((mean) => formatLevel(mean ?? 0, language))
  const text = `${t('understanding:sides.both', { leaders, staff })} · ${gapText(gap, speech)}`
  return [{ name: t('understanding:mode.sides'), text }]
}

function pairRows(gap: number | null, pair: string | null, speech: Speech): readonly Row[] {
  const { t } = speech
  if (gap === null || pair === null) return []
  const text = mirrorText(gap, speech) ?? t('understanding:gap.together')
  return [{ name: t('understanding:mode.mirror'), text: t('understanding:pairWith', { pair, text }) }]
}
