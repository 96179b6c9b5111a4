import type { CircleLayout } from './circleLayout.ts'
import { CircleOutline } from './CircleOutline.tsx'
import type { Palette } from './palette.ts'
import { shapeOfId } from './sectorMarks.ts'

export interface CircleOutlinesProps {
  readonly layout: CircleLayout
  readonly selected: string | null
  readonly hovered: string | null
  readonly focused: string | null
  readonly palette: Palette
}

/** What is pointed at, chosen and in focus. */
export function CircleOutlines({ layout, selected, hovered, focused, palette }: CircleOutlinesProps) {
  const marks = [
    { id: hovered, kind: 'hover' },
    { id: selected, kind: 'selected' },
    { id: focused, kind: 'focus' },
  ] as const
  return (
    <g aria-hidden="true" fill="none" pointerEvents="none">
      {marks.map(({ id, kind }) => {
        const shape = id === null ? null : shapeOfId(layout, id)
        return shape && <CircleOutline key={kind} shape={shape} kind={kind} palette={palette} />
      })}
    </g>
  )
}
