import { downloadText } from '../../browser/download.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { firstOf, textOf, type MessageGroup } from './messages.ts'

/** As many as can be read at once; the rest goes into a file. */
const SHOWN = 20

export interface MessageListProps {
  readonly groups: readonly MessageGroup[]
  readonly fileName: string
}

/** All that there is to say of a file, and a way to take it along. */
export function MessageList({ groups, fileName }: MessageListProps) {
  const t = useTranslate()
  const { groups: shown, hidden } = firstOf(groups, SHOWN)
  const isOneLine = groups.every(({ heading, lines }) => heading === null && lines.length <= 1)
  return (
    <div className="messages">
      {shown.map((group, index) => (
        // Groups and lines never move, and two lines may say the same.
        // eslint-disable-next-line react/no-array-index-key
        <Group key={index} {...group} />
      ))}
      {hidden > 0 && <p>{t('files:more', { count: hidden })}</p>}
      {!isOneLine && (
        <button
          type="button"
          className="link-button"
          onClick={() => downloadText(t('files:reportName', { name: fileName }), textOf(groups, t))}
        >
          {t('files:report')}
        </button>
      )}
    </div>
  )
}

function Group({ heading, lines, unlisted }: MessageGroup) {
  const t = useTranslate()
  return (
    <>
      {heading !== null && <p>{heading}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line, index) => (
            // eslint-disable-next-line react/no-array-index-key
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      {unlisted > 0 && <p>{t('files:unlisted', { count: unlisted })}</p>}
    </>
  )
}
