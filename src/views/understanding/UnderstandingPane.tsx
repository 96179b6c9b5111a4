import { useMemo, useState } from 'react'
import { PARAMETERS } from '../../analysis/parameters.ts'
import type { Understanding } from '../../analysis/understanding.ts'
import { layoutCircle } from '../../diagrams/circleLayout.ts'
import { UnderstandingCircle } from '../../diagrams/UnderstandingCircle.tsx'
import { UnderstandingIcon } from '../../diagrams/UnderstandingIcon.tsx'
import type { ComponentId } from '../../framework/framework.ts'
import { useSize } from '../../ui/useSize.ts'
import { formatNumber } from '../../wording/format.ts'
import { useFramework, usePalette } from '../settings.ts'
import { SIGNS, understandingRings, type Mode } from './circleState.ts'
import { CodeList } from './CodeList.tsx'
import { useSpeech } from './useSpeech.ts'

export interface UnderstandingPaneProps {
  readonly understanding: Understanding
  readonly mode: Mode
  readonly picked: ComponentId
  readonly onPick: (component: ComponentId) => void
  /** Enter, or a click on what is picked. */
  readonly onOpen: (component: ComponentId) => void
}

/** The circle as large as its place allows, a line that says what is pointed at, and what its signs mean. */
export function UnderstandingPane({ understanding, mode, picked, onPick, onOpen }: UnderstandingPaneProps) {
  const speech = useSpeech()
  const { t, words } = speech
  const framework = useFramework()
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  const [pointed, setPointed] = useState<ComponentId | null>(null)
  const rings = useMemo(
    () => understandingRings(understanding, { framework, mode }, speech),
    [understanding, framework, mode, speech],
  )
  const drawing = {
    label: t(`understanding:mode.${mode}`),
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    scale: framework.scale,
    rings,
    centre: words.centre,
    palette,
    textScale: 'screen',
  } as const
  const needsList = size !== null && layoutCircle(drawing).needsList
  const sectors = rings.flatMap((ring) => ring.sectors)
  const said = sectors.find(({ id }) => id === (pointed ?? picked))?.name
  return (
    <>
      <div className="understanding-circle" ref={box}>
        {size && size.width > 0 && (
          <UnderstandingCircle {...drawing} selected={picked} onSelect={onPick} onOpen={onOpen} onPoint={setPointed} />
        )}
      </div>
      {/* The option that has the focus says the same to a screen reader. */}
      <p className="understanding-caption" aria-hidden="true">{said}</p>
      <Legend mode={mode} />
      {needsList && <CodeList rings={rings} picked={picked} onPick={onOpen} />}
    </>
  )
}

function Legend({ mode }: { readonly mode: Mode }) {
  const { t, language } = useSpeech()
  const palette = usePalette()
  const limit = formatNumber(PARAMETERS.levelGap, language)
  return (
    <ul className="legend" aria-label={t('understanding:legend.label')}>
      {SIGNS[mode].map((sign) => (
        <li key={sign}>
          <UnderstandingIcon sign={sign} size={20} hue={0} palette={palette} />
          {t(`understanding:legend.sign.${sign}`, { limit })}
        </li>
      ))}
    </ul>
  )
}
