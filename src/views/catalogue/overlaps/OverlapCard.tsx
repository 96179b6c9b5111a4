import type { KeyboardEvent } from 'react'
import type { Overlap } from '../../../analysis/overlaps.ts'
import type { Id } from '../../../model/assessment.ts'
import type { OverlapVerdict } from '../../../model/overlap.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { isTextField } from '../../../ui/typing.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { FactTable } from './FactTable.tsx'
import { overlapTitle, reasonTexts, settledText } from './overlapWords.ts'
import { VERDICTS } from './verdicts.ts'
import './overlapCard.css'

export interface OverlapCardProps {
  readonly overlap: Overlap
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  readonly onAnswer: (overlap: Overlap, verdict: OverlapVerdict) => void
  readonly onTakeOut: (overlap: Overlap, out: Id) => void
}

/** Of the card, which takes the focus. */
export function cardId({ id }: Pick<Overlap, 'id'>): string {
  return `overlap ${id}`.replaceAll(/\s/g, '-')
}

/** An overlap to be answered: by its buttons, or by their numbers while the focus is in it. */
export function OverlapCard({ overlap, isReadOnly, words, onAnswer, onTakeOut }: OverlapCardProps) {
  const { t } = words
  const titleId = `${cardId(overlap)}-title`
  const settled = settledText(overlap, words)

  function press(event: KeyboardEvent) {
    if (isReadOnly || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat) return
    const verdict = isTextField(event.target) ? undefined : VERDICTS[Number(event.key) - 1]
    if (verdict === undefined) return
    event.preventDefault()
    onAnswer(overlap, verdict)
  }

  return (
    // The keys are a second way to its buttons, for those who answer many.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article id={cardId(overlap)} className="overlap-card" tabIndex={-1} aria-labelledby={titleId} onKeyDown={press}>
      <p className="overlap-sign">
        <Icon name="warning" />
        {t('overlaps:sign')}
      </p>
      <h3 id={titleId}>{overlapTitle(overlap, words)}</h3>
      <ul className="overlap-reasons" aria-label={t('overlaps:reasons')}>
        {reasonTexts(overlap, words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {settled !== '' && <p>{settled}</p>}
      <FactTable
        overlap={overlap}
        titleId={titleId}
        isReadOnly={isReadOnly}
        words={words}
        onTakeOut={(out) => onTakeOut(overlap, out)}
      />
      {!isReadOnly && (
        <div className="overlap-answers" role="group" aria-label={t('overlaps:question')}>
          {VERDICTS.map((verdict, index) => (
            <button
              key={verdict}
              type="button"
              className="button overlap-answer"
              aria-keyshortcuts={`${index + 1}`}
              onClick={() => onAnswer(overlap, verdict)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span>
                <strong>{t(`overlaps:verdict.${verdict}`)}</strong> <span>{t(`overlaps:means.${verdict}`)}</span>
              </span>
            </button>
          ))}
        </div>
      )}
    </article>
  )
}
