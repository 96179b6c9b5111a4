import { useEffect, useId, type MouseEvent } from 'react'
import type { Clash, Side } from '../../model/mergeSubject.ts'
import { usePreferences } from '../../state/preferences.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { isTextField } from '../../ui/typing.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { formatList } from '../../wording/format.ts'
import { isolated } from '../importing/fileText.ts'
import { subjectWords } from './subjectWords.ts'
import type { MergeWords } from './useMergeWords.ts'
import { valueWords } from './valueWords.ts'

export interface ClashStepProps {
  readonly clash: Clash
  /** Which of how many, from 1. */
  readonly place: { readonly number: number; readonly count: number }
  /** What was chosen before; null when nothing was. */
  readonly chosen: Side | null
  readonly words: MergeWords
  readonly onChoose: (side: Side) => void
  /** Chooses one side of this clash and all after it. */
  readonly onRest: (side: Side) => void
  /** null at the first. */
  readonly onBack: (() => void) | null
}

const SIDES = ['here', 'there'] as const

/** One clash: what it is about, and both values to choose from, by button or by key. */
export function ClashStep({ clash, place, chosen, words, onChoose, onRest, onBack }: ClashStepProps) {
  const { t } = words
  const hasKeys = usePreferences((preferences) => preferences.hasLetterKeys)
  useSideKeys(hasKeys, onChoose)
  const left = place.count - place.number + 1
  return (
    <section className="merge-part">
      <h3 ref={takeFocus} tabIndex={-1}>
        {t('keepFile:clash.title', place)}
        <span className="merge-subject">{subjectWords(clash.subject, words)}</span>
      </h3>
      {clash.only !== null && <p className="merge-seen">{t('keepFile:clash.seen')}</p>}
      <div className="merge-sides">
        {SIDES.map((side) => (
          <SideCard key={side} side={side} clash={clash} isChosen={chosen === side} words={words} onChoose={onChoose} />
        ))}
      </div>
      {hasKeys && clash.only === null && <p className="help">{t('keepFile:clash.keys')}</p>}
      <div className="dialog-actions merge-actions">
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            <Icon name="left" />
            {t('keepFile:clash.back')}
          </button>
        )}
        {left > 1 && (
          <div className="merge-rest" role="group" aria-label={t('keepFile:clash.rest', { count: left })}>
            <span>{t('keepFile:clash.rest', { count: left })}</span>
            <button type="button" className="button" onClick={() => onRest('here')}>
              {t('keepFile:clash.restHere')}
            </button>
            <button type="button" className="button" onClick={() => onRest('there')}>
              {t('keepFile:clash.restThere')}
            </button>
          </div>
        )}
      </div>
    </section>
  )
}

interface SideCardProps extends Pick<ClashStepProps, 'clash' | 'words' | 'onChoose'> {
  readonly side: Side
  readonly isChosen: boolean
}

function SideCard({ side, clash, isChosen, words, onChoose }: SideCardProps) {
  const { t, language } = words
  const id = useId()
  const names = clash.tied[side].map(isolated)
  const isOpen = clash.only === null || clash.only === side
  const take = side === 'here' ? t('keepFile:clash.takeHere') : t('keepFile:clash.takeThere')

  function choose({ detail }: MouseEvent) {
    // The second press of a double click would answer the next question.
    if (detail < 2) onChoose(side)
  }

  return (
    <div className="merge-side">
      <h4>
        {t(`keepFile:clash.${side}`)}
        {isChosen && <span className="merge-chosen">{t('keepFile:clash.chosen')}</span>}
      </h4>
      {isOpen && (
        <button type="button" className="button" aria-describedby={id} onClick={choose}>
          <span className="merge-key" aria-hidden="true">
            {side === 'here' ? 1 : 2}
          </span>
          {clash.only === null ? take : t('keepFile:clash.on')}
        </button>
      )}
      <p className="merge-value" id={id}>
        <bdi>{valueWords(clash, clash[side], words)}</bdi>
      </p>
      {names.length > 0 && <p className="help">{t('keepFile:clash.tied', { names: formatList(names, language) })}</p>}
    </div>
  )
}

/** 1 takes what is here, 2 what is in the file, wherever in the dialog the focus is. */
function useSideKeys(isOn: boolean, onChoose: (side: Side) => void): void {
  const latest = useLatest(onChoose)

  // Keys belong to the window; the listener stays while the clashes change.
  useEffect(() => {
    if (!isOn) return undefined
    function listen(event: KeyboardEvent) {
      const { key, repeat, ctrlKey, metaKey, altKey, target } = event
      if (repeat || ctrlKey || metaKey || altKey || isTextField(target)) return
      const side = SIDES[Number(key) - 1]
      if (side === undefined) return
      event.preventDefault()
      latest.current(side)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isOn, latest])
}
