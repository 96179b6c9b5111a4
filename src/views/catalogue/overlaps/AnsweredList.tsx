import type { AnsweredGroup } from '../../../analysis/answeredOverlaps.ts'
import type { Id } from '../../../model/assessment.ts'
import { Folded } from '../../../ui/Folded.tsx'
import { OverlapAction } from '../../plan/OverlapAction.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { ShowMore } from '../overview/ShowMore.tsx'
import { usePortion } from '../overview/usePortion.ts'
import { answeredText, type AnsweredOverlap } from './answered.ts'
import './answeredList.css'

const PORTION = 40

export interface AnsweredListProps {
  readonly answered: readonly AnsweredOverlap[]
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  readonly onAskAgain: (group: AnsweredGroup, ids: readonly Id[]) => void
}

/** What has been answered, folded; each answer can be taken back. */
export function AnsweredList({ answered, isReadOnly, words, onAskAgain }: AnsweredListProps) {
  const { t } = words
  const [shown, showMore] = usePortion(answered, PORTION, '')
  if (answered.length === 0) return null
  return (
    <Folded className="overlap-answered fold" summary={t('overlaps:answered', { count: answered.length })}>
      <ul>
        {shown.map((each) => {
          const text = answeredText(each, words)
          return (
            <li key={JSON.stringify([each.verdict, each.ids, each.others])}>
              <p>
                <strong>{t(`overlaps:verdict.${each.verdict}`)}</strong> <span>{text}</span>
              </p>
              {each.verdict === 'same' && <OverlapAction interventions={[...each.those, ...each.from]} isReadOnly={isReadOnly} />}
              {!isReadOnly && (
                <button
                  type="button"
                  className="button"
                  aria-label={t('overlaps:changeNamed', { text })}
                  onClick={() => onAskAgain(each, [...each.ids, ...each.others])}
                >
                  {t('overlaps:change')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      <ShowMore shown={shown.length} all={answered.length} onMore={showMore} />
    </Folded>
  )
}
