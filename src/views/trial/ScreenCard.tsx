import { useEffect, useLayoutEffect, useRef } from 'react'
import { enterFullscreen, leaveFullscreen, onFullscreenLeft } from '../../browser/fullscreen.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { YesNo } from './YesNo.tsx'

export interface ScreenCardProps {
  /** Whether the browser gave the whole screen. */
  readonly onFull: (isFull: boolean) => void
  /** Whether the smallest text can be read from the back row. */
  readonly onReadable: (isReadable: boolean) => void
  readonly onClose: () => void
}

/** Texts in the sizes of the stage, on the whole screen. */
export function ScreenCard(props: ScreenCardProps) {
  const t = useTranslate()
  const dialog = useScreen(props)
  return (
    <dialog
      ref={dialog}
      className="screen-card"
      aria-labelledby="screen-card-title"
      onCancel={(event) => {
        event.preventDefault()
        props.onClose()
      }}
    >
      <h2 id="screen-card-title" tabIndex={-1}>
        {t('trial:card.title')}
      </h2>
      <p className="screen-card-number">{t('trial:card.number')}</p>
      <p className="screen-card-text">{t('trial:card.normal')}</p>
      <p className="screen-card-least">{t('trial:card.least')}</p>
      <div className="screen-card-foot">
        <YesNo
          question={t('trial:card.ask')}
          onAnswer={(isReadable) => {
            props.onReadable(isReadable)
            props.onClose()
          }}
        />
        <button type="button" className="button" onClick={props.onClose}>
          {t('shell:close')}
        </button>
      </div>
    </dialog>
  )
}

/** Takes the whole screen while the card is there; it closes when the screen is given back. */
function useScreen({ onFull, onClose }: ScreenCardProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const latest = useLatest({ onFull, onClose })

  // The element's modality is a call, not an attribute.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    element?.querySelector('h2')?.focus()
    return () => element?.close()
  }, [])
  // The screen is the browser's.
  useEffect(() => {
    let isOver = false
    void enterFullscreen().then((isFull) => isOver || latest.current.onFull(isFull))
    const forget = onFullscreenLeft(() => latest.current.onClose())
    return () => {
      isOver = true
      forget()
      leaveFullscreen()
    }
  }, [latest])
  return dialog
}
