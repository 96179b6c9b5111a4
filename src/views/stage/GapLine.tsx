import { VoteMark } from '../../diagrams/VoteMark.tsx'
import { levelsOf } from '../../framework/framework.ts'
import { useSize } from '../../ui/useSize.ts'
import { formatLevel } from '../../wording/format.ts'
import { useFramework, usePalette } from '../settings.ts'
import { gapText } from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { SMALLEST_TEXT, useStageUnit } from './useStageUnit.ts'

export interface GapLineProps {
  /** Means, in levels. */
  readonly leaders: number
  readonly staff: number
  readonly isFlagged: boolean
  readonly speech: Speech
}

/** Where leaders and staff stand on the scale, and the stretch between them. */
export function GapLine({ leaders, staff, isFlagged, speech }: GapLineProps) {
  const { t, language } = speech
  const { scale } = useFramework()
  const palette = usePalette()
  const unit = useStageUnit()
  const [box, size] = useSize<HTMLDivElement>()
  const width = size?.width ?? 0
  const text = SMALLEST_TEXT * unit
  const at = (level: number) => 3 * unit + ((level - scale.min) / (scale.max - scale.min)) * (width - 6 * unit)
  const line = 2.6 * unit
  const [lead, own] = [formatLevel(leaders, language), formatLevel(staff, language)]
  const label = t('stage:revealed.gapLine', { leaders: lead, staff: own, gap: gapText(leaders - staff, speech) })
  const mark = { y: line, size: 2.6 * unit, palette, line: palette.ink }
  return (
    <div className="gap-line" ref={box}>
      <svg width={width} height={7 * unit} role="img" aria-label={label}>
        <path d={`M${at(scale.min)},${line}H${at(scale.max)}`} stroke={palette.edge} strokeWidth={0.3 * unit} />
        {levelsOf(scale).map((level) => (
          <g key={level}>
            <path d={`M${at(level)},${line - 0.7 * unit}v${1.4 * unit}`} stroke={palette.edge} strokeWidth={0.3 * unit} />
            <text x={at(level)} y={6.2 * unit} textAnchor="middle" fontSize={text} fill={palette.body}>
              {level}
            </text>
          </g>
        ))}
        <path
          d={`M${at(staff)},${line}H${at(leaders)}`}
          stroke={isFlagged ? palette.warn : palette.ink}
          strokeWidth={unit}
        />
        <VoteMark {...mark} kind="leader" x={at(leaders)} fill={palette.ink} />
        <VoteMark {...mark} kind="staff" x={at(staff)} fill={palette.ground} />
      </svg>
      <p className="gap-names" aria-hidden="true">
        <span>
          <svg width={text} height={text}>
            <VoteMark {...mark} kind="leader" x={text / 2} y={text / 2} size={text} fill={palette.ink} />
          </svg>
          {t('stage:revealed.leadersAt', { mean: lead })}
        </span>
        <span>
          <svg width={text} height={text}>
            <VoteMark {...mark} kind="staff" x={text / 2} y={text / 2} size={text} fill={palette.ground} />
          </svg>
          {t('stage:revealed.staffAt', { mean: own })}
        </span>
      </p>
    </div>
  )
}
