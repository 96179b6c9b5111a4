import { Suspense, useRef, useState } from 'react'
import { codeRoomOf, firstGroupOf } from '../../exchange/answerCodeRoom.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { lazyView } from '../lazyView.tsx'
import { useFramework } from '../settings.ts'
import { scannedWords, takeCode } from './collecting.ts'
import { CodeField } from './CodeField.tsx'
import { PasteResults } from './PasteResults.tsx'
import { RepeatNote } from './RepeatNote.tsx'
import { useCodes } from './useCodes.ts'
import type { WayProps } from './way.ts'

const CodeScanner = lazyView(async () => (await import('./CodeScanner.tsx')).CodeScanner)

/** One field for one code or a hundred, and the camera. */
export function CodesWay(given: WayProps) {
  const t = useTranslate()
  const framework = useFramework()
  const { round, isOff, onTaken } = given
  const field = useRef<HTMLTextAreaElement>(null)
  const codes = useCodes(given, field)
  const [isScanning, setScanning] = useState(false)
  const room = codeRoomOf(framework, round.tag)

  function scan(text: string): string {
    const taken = takeCode(round.id, text, framework)
    if (taken.ok) onTaken(taken.value)
    return scannedWords(taken, t)
  }

  return (
    <div className="way">
      <form
        className="codes-form"
        onSubmit={(event) => {
          event.preventDefault()
          codes.take()
        }}
      >
        <CodeField
          field={field}
          text={codes.text}
          first={codes.isFirstShown ? firstGroupOf(room) : null}
          error={codes.error}
          help={codes.isMany ? t('collect:codes.helpMany') : t('collect:codes.help', { first: firstGroupOf(room) })}
          isMany={codes.isMany}
          isOff={isOff}
          onType={codes.type}
          onEnter={codes.take}
          onClear={codes.clear}
        />
        {!codes.isMany && <Actions isOff={isOff} onScan={() => setScanning(true)} />}
      </form>
      {codes.repeat && <RepeatNote isOff={isOff} onSkip={codes.clear} onAgain={codes.countAgain} />}
      {codes.survey && (
        <PasteResults
          survey={codes.survey}
          isBusy={codes.isBusy || isOff}
          again={codes.again}
          onAgain={codes.toggleAgain}
          onTake={codes.take}
          onShow={codes.show}
        />
      )}
      {isScanning && (
        <Suspense>
          <CodeScanner onText={scan} onClose={() => setScanning(false)} />
        </Suspense>
      )}
    </div>
  )
}

function Actions({ isOff, onScan }: { readonly isOff: boolean; readonly onScan: () => void }) {
  const t = useTranslate()
  return (
    <div className="way-actions">
      <button type="submit" className="button button-primary" disabled={isOff}>
        {t('collect:codes.take')}
      </button>
      <button type="button" className="button" disabled={isOff} onClick={onScan}>
        <Icon name="camera" />
        {t('collect:codes.scan')}
      </button>
    </div>
  )
}
