import { useEffect, useRef, useState } from 'react'
import type { Framework } from '../../framework/framework.ts'
import { appStore, useApp } from '../../state/store.ts'
import { useTranslate, type Translate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { goToView } from '../useRoute.ts'
import { codeErrorWords } from './codeWords.ts'
import { takenWords, takeReads, type Taken } from './collecting.ts'
import { aimOfLink, type LinkAim } from './svarLink.ts'
import type { NotTaken } from './typedCode.ts'
import './collect.css'

export interface CodeLinkNoticeProps {
  /** The end of the address, from '#' on. */
  readonly fragment: string
  readonly onClose: () => void
}

/** What became of the link. */
type Outcome =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | Extract<LinkAim, { readonly kind: 'again' }>
  | { readonly kind: 'refused'; readonly error: NotTaken }
  | { readonly kind: 'read-only' }
  | Extract<LinkAim, { readonly kind: 'elsewhere' | 'garbage' }>

interface Done {
  readonly outcome: Outcome
  readonly unused: number
}

/** Takes the answer code of a link in, when it fits the open round, and says what became of it until it is closed. */
export function CodeLinkNotice({ fragment, onClose }: CodeLinkNoticeProps) {
  const t = useTranslate()
  const framework = useFramework()
  const isAsking = useApp(({ isReadOnly, saveStatus }) => isReadOnly && saveStatus.kind === 'pending')
  const isBegun = useRef(false)
  const [done, setDone] = useState<Done | null>(null)

  // The address is outside React; what it asks for is done once, when it is known whether this window may write.
  useEffect(() => {
    if (isAsking || isBegun.current) return
    isBegun.current = true
    const { history } = appStore.getState()
    const { aim, unused } = aimOfLink(fragment, history?.present ?? null, framework)
    setDone({ outcome: outcomeOf(aim, framework), unused })
    if (aim.kind !== 'garbage' && aim.kind !== 'elsewhere') goToView('workshop')
  }, [fragment, framework, isAsking])

  if (done === null) return null
  const { outcome, unused } = done
  return (
    <div className={outcome.kind === 'taken' ? 'notice notice-calm' : 'notice'} role="alert">
      <p>
        {outcomeWords(outcome, t)} {unused > 0 && t('collect:link.unused', { count: unused })}
      </p>
      {outcome.kind === 'again' && (
        <button
          type="button"
          className="button"
          onClick={() => setDone({ outcome: outcomeOf({ ...outcome, kind: 'take' }, framework), unused })}
        >
          {t('collect:codes.again')}
        </button>
      )}
      <button type="button" className="button" onClick={onClose}>
        {t('shell:close')}
      </button>
    </div>
  )
}

function outcomeOf(aim: LinkAim, framework: Framework): Outcome {
  if (aim.kind === 'refused') return { kind: 'refused', error: aim.error }
  if (aim.kind === 'garbage' || aim.kind === 'elsewhere') return aim
  if (appStore.getState().isReadOnly) return { kind: 'read-only' }
  if (aim.kind === 'again') return aim
  const taken = takeReads(aim.round.id, [aim.read], framework)
  return taken.ok ? { kind: 'taken', taken: taken.value } : { kind: 'refused', error: taken.error }
}

function outcomeWords(outcome: Outcome, t: Translate): string {
  switch (outcome.kind) {
    case 'taken':
      return t('collect:link.taken', { said: takenWords(outcome.taken, t) })
    case 'again':
      return t('collect:error.duplicate')
    case 'refused':
      return `${t('collect:link.notTaken')} ${codeErrorWords(outcome.error, t)}`
    case 'elsewhere':
      return t('collect:link.elsewhere', { tag: outcome.tag })
    case 'garbage':
      return t('collect:link.garbage')
    case 'read-only':
      return t('collect:link.readOnly')
  }
}
