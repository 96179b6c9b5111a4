import { goTo } from '../../browser/address.ts'
import type { Assessment } from '../../model/assessment.ts'
import { latestRound } from '../../model/rounds.ts'
import { roundsUnshown } from '../../model/unshown.ts'
import { setLive } from '../../state/live.ts'
import { useApp } from '../../state/store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { hashOf } from '../route.ts'
import { closeLayer } from '../useRoute.ts'
import { itemOfTask } from './places.ts'

/** Undo has come to something that the room has seen: what can be done instead. */
export function RevealedDialog({ assessment }: { readonly assessment: Assessment }) {
  const t = useTranslate()
  const last = useApp(({ history }) => history?.past.at(-1) ?? null)
  const seen = last === null ? null : roundsUnshown(assessment, last.assessment)[0]
  const number = last !== null && 'number' in last.step ? last.step.number : seen?.number
  const round = assessment.rounds.find((each) => each.number === number) ?? latestRound(assessment)
  if (round === null) return null

  return (
    <Dialog title={t('workshop:revealed.title')} role="alertdialog" closeLabel={t('shell:close')} onClose={closeLayer}>
      <div className="dialog-text">
        <p>{t('workshop:revealed.text', { number: round.number })}</p>
        <p>{t('workshop:revealed.ways')}</p>
      </div>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={closeLayer}>
          {t('shell:close')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            goTo(
              hashOf({ view: 'workshop', item: itemOfTask({ kind: 'again', number: round.number }), layer: 'round', query: '' }),
              'replace',
            )
          }
        >
          {t('workshop:revealed.again')}
        </button>
        <button type="button" className="button" onClick={() => blank(round.id)}>
          {t('workshop:revealed.blank')}
        </button>
      </div>
    </Dialog>
  )
}

function blank(id: string): void {
  setLive(id, { isBlank: true })
  closeLayer()
}
