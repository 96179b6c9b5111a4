import type { Result, ShownRoom } from '../../analysis/result.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { formatIndex } from '../../wording/format.ts'
import { useFramework } from '../settings.ts'
import { sideMeans } from '../understanding/circleState.ts'
import { isFlagged, votesText } from '../understanding/findingWords.ts'
import { canCompare, fieldsSentence } from '../understanding/groupWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { GapLine } from './GapLine.tsx'
import { isLoud, sidesWords, verdictWords } from './stageWords.ts'

export interface VerdictProps {
  readonly finding: Finding
  readonly speech: Speech
}

/** How far the room agrees: in a word, in a sentence, in a figure; and leaders against staff. */
export function Verdict({ finding, speech }: VerdictProps) {
  const { t } = speech
  const { result } = finding
  const { room } = result
  const { headline, sentence } = verdictWords(finding, useFramework(), speech)
  return (
    <div className="verdict">
      <h2 className={isLoud(result) ? 'is-loud' : undefined}>{headline}</h2>
      {sentence !== null && <p className="verdict-sentence">{sentence}</p>}
      {room.status === 'shown' && room.flags !== null && (
        <p className="stage-muted">
          {figureText(room, speech)}
        </p>
      )}
      {result.isOpenVote && <p className="stage-open">{t('stage:openVote')}</p>}
      {!result.isOpenVote && room.status === 'shown' && <Groups finding={finding} speech={speech} />}
    </div>
  )
}

/** 'Enighed 0,54 af 1 · 14 svar', with the word for it where nothing else stands out. */
function figureText(room: ShownRoom, speech: Speech): string {
  const { t, language } = speech
  const values = { index: formatIndex(room.measures.consensus, language), votes: votesText(room.n, speech) }
  if (isFlagged(room)) return t('stage:revealed.figure', values)
  return t('stage:revealed.figureInWords', { ...values, wording: t(`understanding:agreement.${room.measures.wording}`) })
}

/** Leaders against staff, or the two fields that lie furthest apart; or why they are not shown. */
function Groups({ finding, speech }: VerdictProps) {
  const { t } = speech
  const { result } = finding
  if (result.groupKind === 'fields') {
    const said = fieldsSentence(result, speech)
    return said === null ? null : <p className={canCompare(result.groups) ? undefined : 'stage-muted'}>{said}</p>
  }
  const [leaders, staff] = sideMeans(result)
  if (leaders === null || staff === null || result.levelGap === null) {
    return <p className="stage-muted">{t('understanding:sides.hidden')}</p>
  }
  const beside = sidesWords(finding, speech)
  return (
    <>
      {beside !== null && <p>{beside}</p>}
      <GapLine leaders={leaders} staff={staff} isFlagged={hasFlaggedGap(result)} speech={speech} />
    </>
  )
}

function hasFlaggedGap({ room }: Result): boolean {
  return room.status === 'shown' && room.flags?.hasLevelGap === true
}
