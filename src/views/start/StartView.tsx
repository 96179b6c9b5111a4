import { useMemo } from 'react'
import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { useApp } from '../../state/store.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useSize } from '../../ui/useSize.ts'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useComingDesk } from '../desk.ts'
import { useFileDoor } from '../importing/fileDoor.ts'
import { circleRings } from '../scoring/circleData.ts'
import { useFramework, usePalette } from '../settings.ts'
import { goToView, openLayer } from '../useRoute.ts'
import { Shelf } from './Shelf.tsx'
import '../../ui/legend.css'
import './start.css'

/** What this is, in three lines, and the three ways in; below them what is kept in this browser. */
export function StartView() {
  const t = useTranslate()
  const desk = useComingDesk()
  const door = useFileDoor()
  const hasShelf = useApp((state) => state.list.length > 0)
  const isEmpty = useApp(({ list, setAside }) => list.length === 0 && setAside.length === 0)
  const isReadOnly = useApp((state) => state.isReadOnly)
  return (
    <div className="start">
      <div className="start-text">
        <h1>{t('start:title')}</h1>
        <div className="start-lead">
          <p>{t('start:lead.1')}</p>
          <p>{t('start:lead.2')}</p>
          <p>{t('start:lead.3')}</p>
        </div>
        {hasShelf && <Shelf />}
        <div className="choices">
          <Choice
            icon="plus"
            title={t('start:choice.new.title')}
            text={t('start:choice.new.text')}
            isFirst={!hasShelf}
            isOff={isReadOnly}
            onChoose={() => openLayer('new')}
          />
          <Choice
            icon="file"
            title={t('start:choice.open.title')}
            text={t('start:choice.open.text')}
            onChoose={door.choose}
          />
          <Choice
            icon="eye"
            title={t('start:choice.example.title')}
            text={t('start:choice.example.text')}
            onChoose={() => void desk.then(({ openExample }) => openExample()).then(() => goToView('scoring'))}
          />
        </div>
        <div className="start-privacy">
          <Icon name="lock" />
          <p>
            <strong>{t('start:privacy.title')}</strong> {isEmpty ? t('start:privacy.empty') : t('start:privacy.text')}
          </p>
        </div>
      </div>
      <StartCircle />
    </div>
  )
}

interface ChoiceProps {
  readonly icon: IconName
  readonly title: string
  readonly text: string
  readonly isFirst?: boolean
  readonly isOff?: boolean
  readonly onChoose: () => void
}

function Choice({ icon, title, text, isFirst, isOff = false, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={isFirst ? 'choice is-first' : 'choice'} disabled={isOff} onClick={onChoose}>
      <Icon name={icon} />
      <span>
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
      <Icon name="right" />
    </button>
  )
}

// A picture of what a filled circle looks like, and nobody's scores.
const PICTURED = [3, 4, 1, 3, 3, 2, 4, 2, 4, 3, 2, 3, 4, 2, 1, 3]

function StartCircle() {
  const t = useTranslate()
  const framework = useFramework()
  const names = useFrameworkNames()
  const palette = usePalette()
  const [box, size] = useSize<HTMLElement>()
  const rings = useMemo(() => {
    let index = 0
    return circleRings(framework, null, { words: names, t }).map((ring) => ({
      ...ring,
      sectors: ring.sectors.map((sector) => ({ ...sector, value: PICTURED[index++ % PICTURED.length] ?? null })),
    }))
  }, [framework, names, t])
  return (
    <figure className="start-picture">
      <span className="start-circle" ref={box}>
        {size && size.width > 0 && (
          <CircleDiagram
            label={t('start:picture')}
            width={size.width}
            height={size.height}
            scale={framework.scale}
            rings={rings}
            selected={null}
            centre={names.centre}
            palette={palette}
          />
        )}
      </span>
      <figcaption>
        {framework.rings.map((ring, index) => (
          <span key={ring} className={`ring-${index % 2}`}>
            <i className="legend-ring" aria-hidden="true" /> {names.rings[ring]?.place}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
