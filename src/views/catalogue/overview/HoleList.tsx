import { useState } from 'react'
import { copyText } from '../../../browser/clipboard.ts'
import { Folded } from '../../../ui/Folded.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { counted } from './counted.ts'
import { holeLines, holesAsText } from './matrixWords.ts'
import { ShowMore } from './ShowMore.tsx'
import type { MatrixView } from './useMatrix.ts'
import { usePortion } from './usePortion.ts'

export interface HoleListProps {
  readonly view: MatrixView
  readonly words: CatalogueWords
}

/** The gaps in words, to read or to copy; nothing where there are none. */
export function HoleList({ view, words }: HoleListProps) {
  const { t } = words
  const [copied, setCopied] = useState<{ readonly view: MatrixView; readonly isDone: boolean } | null>(null)
  const count = view.gaps.holes.length
  if (count === 0) return null
  return (
    <div className="hole-list">
      <div className="hole-list-head">
        <button
          type="button"
          className="button"
          onClick={() => void copyText(holesAsText(view, words)).then((isDone) => setCopied({ view, isDone }))}
        >
          <Icon name="copy" />
          {t('overview:matrix.copy')}
        </button>
        <p className="help" role="status">
          {copied?.view === view && t(copied.isDone ? 'overview:matrix.copied' : 'overview:matrix.notCopied')}
        </p>
      </div>
      <Folded className="fold" summary={t('overview:matrix.list', counted(count, words))}>
        <Lines view={view} words={words} />
      </Folded>
    </div>
  )
}

const PORTION = 40

function Lines({ view, words }: HoleListProps) {
  const lines = holeLines(view, words)
  const [shown, showMore] = usePortion(lines, PORTION, `${view.axes[0].by} ${view.axes[1].by}`)
  return (
    <>
      <ul>
        {shown.map(({ row, columns }) => (
          <li key={row}>
            <strong>{row}</strong> {columns}
          </li>
        ))}
      </ul>
      <ShowMore shown={shown.length} all={lines.length} onMore={showMore} />
    </>
  )
}
