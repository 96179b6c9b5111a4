import { useEffect, useRef, useState } from 'react'
import type { OpenCamera } from '../../browser/camera.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { withOutcome, type Outcome } from './scans.ts'
import { useCamera, type CameraControl } from './useCamera.ts'
import { useScanning } from './useScanning.ts'
import './codeScanner.css'

export interface CodeScannerProps {
  /**
   * Called once for each newly seen text, as it stands in the QR code: most often an address with a code in it.
   *
   * @returns what came of it, in one sentence; equal sentences are counted together
   */
  readonly onText: (text: string) => string
  readonly onClose: () => void
}

/** Reads QR codes with the laptop's camera, many in a row. */
export function CodeScanner({ onText, onClose }: CodeScannerProps) {
  const t = useTranslate()
  const control = useCamera()
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([])
  const take = (text: string) => {
    const outcome = onText(text)
    setOutcomes((before) => withOutcome(before, outcome))
  }
  return (
    <Dialog title={t('turn:scanner.title')} closeLabel={t('shell:close')} onClose={onClose}>
      <div className="scanner">
        <p>{t('turn:scanner.hint')}</p>
        <Picture control={control} onText={take} />
        <Outcomes outcomes={outcomes} />
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('turn:scanner.done')}
        </button>
      </div>
    </Dialog>
  )
}

interface PictureProps {
  readonly control: CameraControl
  readonly onText: (text: string) => void
}

/** The live picture, or why there is none and what to do instead. */
function Picture({ control: { state, start }, onText }: PictureProps) {
  const t = useTranslate()
  if (state.kind === 'on') return <LivePicture key={state.camera.id} camera={state.camera} onText={onText} onChoose={start} />
  if (state.kind === 'starting') return <p role="status">{t('turn:scanner.starting')}</p>
  const canRetry = state.kind === 'paused' || !['file', 'insecure', 'unsupported'].includes(state.problem)
  return (
    <div className="scanner-problem" role="alert">
      {state.kind === 'paused' ? (
        <p>{t('turn:scanner.paused')}</p>
      ) : (
        <>
          <p>
            <strong>{t(`turn:scanner.problem.${state.problem}.what`)}</strong>{' '}
            {t(`turn:scanner.problem.${state.problem}.how`)}
          </p>
          <p>{t('turn:scanner.otherwise')}</p>
        </>
      )}
      {canRetry && (
        <button type="button" className="button" onClick={() => start(null)}>
          {t('turn:scanner.again')}
        </button>
      )}
    </div>
  )
}

interface LivePictureProps {
  readonly camera: OpenCamera
  readonly onText: (text: string) => void
  readonly onChoose: (id: string) => void
}

function LivePicture({ camera, onText, onChoose }: LivePictureProps) {
  const t = useTranslate()
  const picture = useRef<HTMLVideoElement>(null)
  const isReaderMissing = useScanning(picture, { isOn: true, onText })
  const { stream, choices, id, isFacingAway } = camera

  // A stream is no attribute; the element is given it when it is there.
  useEffect(() => {
    if (picture.current) picture.current.srcObject = stream
  }, [stream])
  return (
    <>
      <div className="scanner-picture">
        {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- the live picture has no sound */}
        <video
          ref={picture}
          className={isFacingAway ? undefined : 'is-mirror'}
          autoPlay
          muted
          playsInline
          aria-label={t('turn:scanner.picture')}
        />
        <div className="scanner-frame" aria-hidden="true" />
      </div>
      {isReaderMissing && (
        <p className="scanner-problem" role="alert">
          {t('turn:scanner.noReader')} {t('turn:scanner.otherwise')}
        </p>
      )}
      {choices.length > 1 && (
        <Field label={t('turn:scanner.camera')}>
          {(ties) => (
            <select {...ties} className="input" value={id ?? ''} onChange={({ target }) => onChoose(target.value)}>
              {choices.map((choice, index) => (
                <option key={choice.id} value={choice.id}>
                  {choice.name === '' ? t('turn:scanner.cameraNumber', { number: index + 1 }) : choice.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  )
}

/** What came of the last code, and of all. */
function Outcomes({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const t = useTranslate()
  const number = outcomes.reduce((sum, { count }) => sum + count, 0)
  const [newest] = outcomes
  return (
    <>
      {/* With its number, so that the same outcome twice in a row is heard twice. */}
      <p className="scanner-last" role="status">
        {newest ? t('turn:scanner.last', { number, text: newest.text }) : t('turn:scanner.nothing')}
      </p>
      {outcomes.length > 0 && (
        <ul className="scanner-counts" aria-label={t('turn:scanner.counts')}>
          {outcomes.map(({ text, count }) => (
            <li key={text}>
              <strong>{count}</strong> {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
