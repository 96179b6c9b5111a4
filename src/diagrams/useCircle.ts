import { useRef, type MouseEvent } from 'react'
import type { CircleAction, CircleRingData, CircleScale } from './circleData.ts'
import { circleKey } from './circleKeys.ts'
import type { CircleLayout } from './circleLayout.ts'
import { bandAt } from './sectorMarks.ts'
import { isLabel, useSectors, type SectorControls } from './useSectors.ts'

export interface CircleControls {
  readonly layout: CircleLayout
  readonly scale: CircleScale
  readonly rings: readonly CircleRingData[]
  readonly selected: string | null
  readonly onAct: ((action: CircleAction) => void) | undefined
}

/** What pointer and keyboard do at the circle to score in. */
export function useCircle(controls: CircleControls): SectorControls {
  const { selected, scale, rings } = controls
  const act = controls.onAct ?? (() => {})
  const isTargetMode = useRef(false)

  function perform(action: CircleAction) {
    if (action.kind === 'target-mode') isTargetMode.current = action.isOn
    act(action)
  }

  return useSectors({
    selected,
    click: (event, id) => {
      const action = clickAction(event, id, controls)
      perform(action)
      return action.kind === 'select' ? action.id : null
    },
    press: (event, id) => {
      const actions = circleKey(event, { id, scale, isTargetMode: isTargetMode.current, rings })
      actions?.forEach(perform)
      return actions && { focus: actions.find((action) => action.kind === 'select')?.id ?? null }
    },
    point: (id) => act({ kind: 'point', id }),
    blur: () => {
      if (isTargetMode.current) perform({ kind: 'target-mode', isOn: false })
    },
  })
}

/** The first click selects; the next gives the level under the pointer, or opens where levels are too small to hit. */
function clickAction(event: MouseEvent<SVGGElement>, id: string, controls: CircleControls): CircleAction {
  if (id !== controls.selected || isLabel(event.target)) return { kind: 'select', id }
  const band = bandUnder(event, id, controls.layout)
  if (band === null) return { kind: 'open', id }
  return { kind: 'score', id, value: controls.scale.min + band - 1 }
}

function bandUnder(event: MouseEvent<SVGGElement>, id: string, layout: CircleLayout): number | null {
  const ring = layout.rings.find(({ sectors }) => sectors.some((sector) => sector.id === id))
  const matrix = event.currentTarget.getScreenCTM()
  // A click without a count is no pointer's: a screen reader presses the sector, and means no level.
  if (!ring || !matrix || event.detail === 0) return null
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  return bandAt(ring, point, Math.hypot(matrix.a, matrix.b))
}
