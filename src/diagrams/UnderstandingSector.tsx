import { memo } from 'react'
import { AgreementMarks } from './AgreementMarks.tsx'
import { MarkDisc } from './MarkDisc.tsx'
import { MirrorMarks } from './MirrorMarks.tsx'
import type { SectorDrawing } from './sectorDrawing.ts'
import { discPoint, fillPath } from './sectorMarks.ts'
import { optionProps, type SectorOption } from './sectorOption.ts'
import { SidesMarks } from './SidesMarks.tsx'
import type { UnderstandingState } from './understandingData.ts'

export interface UnderstandingSectorProps extends SectorDrawing<UnderstandingState> {
  readonly id: string
  readonly name: string
  /** Of the pattern for what is hidden. */
  readonly hatchId: string
  readonly option: SectorOption
}

/** A sector of the circle of understanding: its track, and the marks of what it shows. */
export const UnderstandingSector = memo(function UnderstandingSector(props: UnderstandingSectorProps) {
  const { id, name, state, shape, palette, option } = props
  const isHidden = state.kind === 'hidden'
  return (
    <g {...optionProps(name, option)} data-sector={id}>
      <path
        d={fillPath(shape)}
        fill={isHidden ? `url(#${props.hatchId})` : palette.track}
        stroke={palette.edge}
        strokeWidth={isHidden ? 1.25 : 1}
      />
      <Marks {...props} />
    </g>
  )
})

function Marks({ state, ...drawn }: UnderstandingSectorProps) {
  if (state.kind === 'agreement') return <AgreementMarks {...drawn} state={state} />
  if (state.kind === 'sides') return <SidesMarks {...drawn} state={state} />
  if (state.kind === 'mirror') return <MirrorMarks {...drawn} state={state} />
  if (state.kind === 'empty') return null
  const { shape, palette } = drawn
  return (
    <>
      <title>{state.reason}</title>
      <MarkDisc mark="hidden" {...discPoint(shape)} size={shape.ring.disc} palette={palette} />
    </>
  )
}
