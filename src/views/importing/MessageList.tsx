import { downloadText } from '../../browser/download.ts'
import { useTranslate } from '../../wording/i18n.ts'

/** As many as can be read at once; the rest goes into a file. */
const SHOWN = 20

export interface MessageListProps {
  readonly messages: readonly string[]
  readonly fileName: string
}

/** All that there is to say of a file, and a way to take it along. */
export function MessageList({ messages, fileName }: MessageListProps) {
  const t = useTranslate()
  const rest = messages.length - SHOWN
  return (
    <div className="messages">
      <ul>
        {messages.slice(0, SHOWN).map((message, index) => (
          // Two lines may say the same, and none of them ever moves.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index} dir="auto">
            {message}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('files:more', { count: rest })}</p>}
      {messages.length > 1 && (
        <button
          type="button"
          className="link-button"
          onClick={() => downloadText(t('files:reportName', { name: fileName }), `${messages.join('\n')}\n`)}
        >
          {t('files:report')}
        </button>
      )}
    </div>
  )
}
