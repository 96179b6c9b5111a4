import { useState } from 'react'
import { copyText } from '../../browser/clipboard.ts'
import { canShare, shareText } from '../../browser/sharing.ts'
import { groupedCode } from '../../exchange/answerCodeText.ts'
import { Icon } from '../../ui/Icon.tsx'
import { usePhoneWords } from './phoneWords.ts'

type Outcome = 'copied' | 'notCopied' | 'notShared'

/** Copies the code, or hands it to the system to send on. */
export function CodeHandover({ code }: { readonly code: string }) {
  const { t } = usePhoneWords()
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const text = groupedCode(code)
  return (
    <div className="phone-actions">
      <button
        type="button"
        className="button button-primary"
        onClick={() => void copyText(text).then((isDone) => setOutcome(isDone ? 'copied' : 'notCopied'))}
      >
        <Icon name="copy" />
        {t('phone:code.copy')}
      </button>
      {canShare() && (
        <button
          type="button"
          className="button"
          onClick={() => void shareText(text).then((isDone) => setOutcome(isDone ? null : 'notShared'))}
        >
          {t('phone:code.share')}
        </button>
      )}
      <p className="phone-note" role="status">
        {outcome !== null && t(`phone:code.${outcome}`)}
      </p>
    </div>
  )
}
