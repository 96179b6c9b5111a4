import type { Result } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import { sideMeans } from '../understanding/circleState.ts'
import { votesText, widestGroups } from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { GapLine } from './GapLine.tsx'
import { isLoud, sidesWords, verdictWords } from './stageWords.ts'

export interface VerdictProps {
  readonly finding: Finding
  readonly speech: Speech
}

/** How far the room agrees: in a word, in a sentence, in a figure; and leaders against staff. */
export function Verdict({ finding: { result }, speech }: VerdictProps) {
  const { t, language } = speech
  const { room } = result
  const { headline, sentence } = verdictWords(result, speech)
  const votes = room.status === 'shown' ? votesText(room.n, speech) : null
  return (
    <div className="verdict">
      <h2 className={isLoud(result) ? 'is-loud' : undefined}>{headline}</h2>
      {sentence !== null && <p className="verdict-sentence">{sentence}</p>}
      {room.status === 'shown' && room.flags !== null && votes !== null && (
        <p className="stage-muted">
          {t('stage:revealed.figure', {
            wording: t(`understanding:agreement.${room.measures.wording}`),
            index: formatIndex(room.measures.consensus, language),
            votes,
          })}
        </p>
      )}
      {result.isOpenVote && <p className="stage-open">{t('stage:openVote')}</p>}
      {!result.isOpenVote && room.status === 'shown' && <Groups result={result} speech={speech} />}
    </div>
  )
}

/** Leaders against staff, or the two fields that lie furthest apart; or why they are not shown. */
function Groups({ result, speech }: { readonly result: Result; readonly speech: Speech }) {
  const { t, words, language } = speech
  if (result.groupKind === 'fields') {
    const widest = widestGroups(result.groups)
    const nameOf = (id: string) => words.fields[id]?.name ?? id
    if (widest) {
      const { high, low, gap } = widest
      return <p>{t('stage:revealed.fields', { high: nameOf(high.id), low: nameOf(low.id), gap: formatLevel(gap, language) })}</p>
    }
    const isAnyShown = result.groups.some(({ status }) => status === 'shown')
    return isAnyShown ? null : <p className="stage-muted">{t('understanding:fields.hidden')}</p>
  }
  const [leaders, staff] = sideMeans(result)
  if (leaders === null || staff === null || result.levelGap === null) {
    return <p className="stage-muted">{t('understanding:sides.hidden')}</p>
  }
  const beside = sidesWords(result, speech)
  return (
    <>
      {beside !== null && <p>{beside}</p>}
      <GapLine leaders={leaders} staff={staff} isFlagged={isFlagged(result)} speech={speech} />
    </>
  )
}

function isFlagged({ room }: Result): boolean {
  return room.status === 'shown' && room.flags?.hasLevelGap === true
}
