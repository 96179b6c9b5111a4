import { useEffect, useState } from 'react'
import type { StagePlace } from '../../state/stagePlace.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { isSettling, type StageCommand } from './stageKeys.ts'

export interface ShowBarProps {
  readonly place: StagePlace
  readonly isReadOnly: boolean
  readonly onAct: (command: StageCommand) => void
}

/** How long the pointer rests before the bar goes, in milliseconds. */
const REST = 2_500

/** What keys do, for a mouse, a finger, and whoever knows no keys; out of sight while nothing moves. */
export function ShowBar({ place, isReadOnly, onAct }: ShowBarProps) {
  const t = useTranslate()
  const isMoving = useIsMoving()
  const canDecide = place.component !== null || place.slide === 'settle'
  return (
    <nav className={isMoving ? 'show-bar is-moving' : 'show-bar'} aria-label={t('stage:bar.label')}>
      {isReadOnly && <p>{t('stage:notice.readOnly')}</p>}
      {!isReadOnly && (
        <>
          <button type="button" className="button" onClick={() => onAct({ kind: 'back' })}>
            <Icon name="left" />
            {t('stage:bar.back')} <kbd>Page Up</kbd>
          </button>
          <button type="button" className="button" onClick={() => onAct({ kind: 'on' })}>
            {t('stage:bar.on')} <kbd>Page Down</kbd>
            <Icon name="right" />
          </button>
          <button type="button" className="button" onClick={() => onAct({ kind: 'blank' })}>
            {t('stage:bar.blank')} <kbd>B</kbd>
          </button>
          <button type="button" className="button" onClick={() => onAct({ kind: 'clock' })}>
            {t('stage:bar.clock')} <kbd>T</kbd>
          </button>
          {canDecide && (
            <button type="button" className="button" onClick={() => onAct({ kind: 'decide' })}>
              {t('stage:bar.decide')} <kbd>D</kbd>
            </button>
          )}
        </>
      )}
      <button type="button" className="button" onClick={() => onAct({ kind: 'full' })}>
        <Icon name="close" />
        {t('stage:bar.leave')} <kbd>F</kbd>
      </button>
      {!isReadOnly && isSettling(place) && <p>{t('stage:bar.keys')}</p>}
    </nav>
  )
}

/** Whether the pointer has just been moved. */
function useIsMoving(): boolean {
  const [isMoving, setMoving] = useState(true)

  // The pointer is the window's.
  useEffect(() => {
    let timer = setTimeout(() => setMoving(false), REST)
    function move() {
      clearTimeout(timer)
      setMoving(true)
      timer = setTimeout(() => setMoving(false), REST)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerdown', move)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', move)
      removeEventListener('pointerdown', move)
    }
  }, [])
  return isMoving
}
