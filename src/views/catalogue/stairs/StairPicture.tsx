import { useMemo } from 'react'
import { StaircaseDiagram, type StairAction } from '../../../diagrams/StaircaseDiagram.tsx'
import { StairGroupsDiagram } from '../../../diagrams/StairGroupsDiagram.tsx'
import { StepDiagram } from '../../../diagrams/StepDiagram.tsx'
import { usePalette } from '../../settings.ts'
import { stairGroupSteps, stairJumps, stairSections, stairSteps } from './stairData.ts'
import type { StairView } from './stairView.ts'

export interface StairPictureProps {
  readonly view: StairView
  /** In CSS px. */
  readonly width: number
  /** How high the picture may get, in CSS px; null where the page scrolls. */
  readonly room: number | null
  /** The picked card. */
  readonly item: string | null
  /** The step whose words are read beside the picture. */
  readonly step: string
  /** The group that is looked for in a step, or was opened last. */
  readonly opened: { readonly step: string; readonly group: string } | null
  readonly onAct: (action: StairAction) => void
}

/** The staircase with cards or with counts, or one of its steps alone. */
export function StairPicture(props: StairPictureProps) {
  if (props.view.zoomed) return <StepPicture {...props} />
  return props.view.isCounted ? <GroupsPicture {...props} /> : <CardsPicture {...props} />
}

function CardsPicture({ view, width, room, item, step, onAct }: StairPictureProps) {
  const palette = usePalette()
  const { t } = view.words
  const steps = useMemo(() => stairSteps(view.source), [view.source])
  return (
    <StaircaseDiagram
      label={t('ladder:picture')}
      width={width}
      steps={steps}
      selected={item}
      selectedStep={step}
      palette={palette}
      room={room}
      hint={t('ladder:keys')}
      onAct={onAct}
    />
  )
}

function GroupsPicture({ view, width, room, step, opened, onAct }: StairPictureProps) {
  const palette = usePalette()
  const { t } = view.words
  const steps = useMemo(() => stairGroupSteps(view.by, view.source), [view.by, view.source])
  return (
    <StairGroupsDiagram
      label={t('ladder:picture')}
      width={width}
      steps={steps}
      selectedStep={step}
      palette={palette}
      room={room}
      hint={t('ladder:keysGroups')}
      opened={opened}
      onAct={onAct}
    />
  )
}

function StepPicture({ view, width, item, opened, onAct }: StairPictureProps) {
  const palette = usePalette()
  const { t } = view.words
  const { zoomed, group, source } = view
  const steps = useMemo(() => stairJumps(source), [source])
  const sections = useMemo(() => (zoomed ? stairSections(group, zoomed, source) : []), [zoomed, group, source])
  if (!zoomed) return null
  return (
    <StepDiagram
      key={zoomed.id}
      label={t('ladder:picture')}
      width={width}
      steps={steps}
      step={zoomed.id}
      sections={sections}
      start={opened?.step === zoomed.id ? opened.group : null}
      selected={item}
      palette={palette}
      hint={t('ladder:keysStep')}
      onAct={onAct}
    />
  )
}
