import type { Round } from '../../model/round.ts'
import { Printed } from '../../ui/Printed.tsx'
import { AnswerSheet } from './AnswerSheet.tsx'
import { LevelSheet } from './LevelSheet.tsx'
import './printedSheets.css'

export interface PrintedSheetsProps {
  readonly round: Round
  /** How many people: a sheet each. */
  readonly count: number
  /** Whether the texts of the levels come after them, once. */
  readonly hasLevels?: boolean
}

/** Answer sheets on paper, a sheet a person, and what the levels mean. */
export function PrintedSheets({ round, count, hasLevels = true }: PrintedSheetsProps) {
  return (
    <Printed>
      {Array.from({ length: count }, (_, index) => (
        <AnswerSheet key={index} round={round} />
      ))}
      {hasLevels && <LevelSheet components={round.components} />}
    </Printed>
  )
}
