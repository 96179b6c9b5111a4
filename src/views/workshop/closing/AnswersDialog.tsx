import { useState } from 'react'
import { leaveTo } from '../../../browser/address.ts'
import type { Assessment } from '../../../model/assessment.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { focusSoon } from '../../../ui/focus.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useDesk } from '../../desk.ts'
import { hashOfView } from '../../route.ts'
import { useOnce } from '../../useOnce.ts'
import { closeLayer } from '../../useRoute.ts'
import { itemOf, placeFrom } from '../places.ts'
import { ROUND_END } from './roundEnd.ts'
import './closing.css'

export interface AnswersDialogProps {
  readonly assessment: Assessment
  /** The place of the round in the address. */
  readonly item: string | null
}

/** Deletes the single answers of a round for good, and says before it what goes and what stays. */
export function AnswersDialog({ assessment, item }: AnswersDialogProps) {
  const t = useTranslate()
  const desk = useDesk()
  const once = useOnce()
  const [hasFailed, setFailed] = useState(false)
  const number = placeFrom(item)?.number
  const round = assessment.rounds.find((each) => each.number === number)
  if (round === undefined) return null

  function remove(id: string) {
    once(() => {
      if (desk.deleteAnswers(id)) leave()
      else setFailed(true)
    })
  }

  function leave() {
    if (round) leaveTo(hashOfView('workshop', itemOf(round, 'close')))
    focusSoon(ROUND_END)
  }

  return (
    <Dialog
      title={t('workshop:answers.title', { number: round.number })}
      role="alertdialog"
      closeLabel={t('shell:close')}
      onClose={closeLayer}
    >
      <ul className="answers-what">
        <li>{t('workshop:answers.goes')}</li>
        <li>{t('workshop:answers.copies')}</li>
        <li>{t('workshop:answers.stays')}</li>
        <li>{t('workshop:answers.undo')}</li>
      </ul>
      <div role="alert">{hasFailed && <p className="error">{t('workshop:answers.failed')}</p>}</div>
      <div className="dialog-actions">
        {!hasFailed && (
          <button type="button" className="button button-primary" onClick={() => remove(round.id)}>
            {t('workshop:answers.yes')}
          </button>
        )}
        <button type="button" className="button" onClick={closeLayer}>
          {hasFailed ? t('shell:close') : t('workshop:cancel')}
        </button>
      </div>
    </Dialog>
  )
}
