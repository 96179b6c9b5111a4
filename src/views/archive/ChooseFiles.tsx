import { useState } from 'react'
import { canPickFolder, pickMany, type NamedFile } from '../../browser/folder.ts'
import { useArchive } from '../../state/archive.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { ArchiveBlocked } from './ArchiveBlocked.tsx'
import { ArchiveList } from './ArchiveList.tsx'
import type { GivenToArchive } from './given.ts'
import { MAX_FILES } from './useArchiveImport.ts'

export interface ChooseFilesProps {
  readonly take: (given: GivenToArchive) => void
  /** Somebody came back here: the first way takes the focus. */
  readonly hasFocus: boolean
}

/** The ways for snapshots into the archive, and what lies there. */
export function ChooseFiles({ take, hasFocus }: ChooseFilesProps) {
  const isBlocked = useArchive(({ status }) => status === 'blocked')
  const [isOpened, setOpened] = useState(false)
  // Nothing is chosen and read that could not be kept.
  return isBlocked ? <ArchiveBlocked onOpened={() => setOpened(true)} /> : <Ways take={take} hasFocus={hasFocus || isOpened} />
}

function Ways({ take, hasFocus }: ChooseFilesProps) {
  const t = useTranslate()
  const chosen = (files: readonly NamedFile[]) => take({ kind: 'chosen', files })
  return (
    <>
      <p>{t('archive:choose.lead')}</p>
      <div className="archive-buttons">
        <button
          type="button"
          className="button button-primary"
          ref={hasFocus ? takeFocus : undefined}
          onClick={() => pickMany('files', chosen)}
        >
          <Icon name="file" />
          {t('archive:choose.files')}
        </button>
        {canPickFolder() && (
          <button type="button" className="button" onClick={() => pickMany('folder', chosen)}>
            <Icon name="folder" />
            {t('archive:choose.folder')}
          </button>
        )}
      </div>
      <p className="help">
        {t('archive:choose.drop')} {t('archive:choose.whole')}
      </p>
      <ArchiveList isReadOnly={false} hasImport={false} />
    </>
  )
}

export interface NoFilesProps {
  readonly why: 'no-files' | 'too-many-files'
  readonly onBack: () => void
}

/** What was chosen holds no files, or far too many. */
export function NoFiles({ why, onBack }: NoFilesProps) {
  const t = useTranslate()
  return (
    <>
      <p role="alert" className="archive-error">
        {why === 'no-files' ? t('archive:noFiles') : t('archive:tooManyFiles', { limit: MAX_FILES })} {t('files:unchanged')}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" ref={takeFocus} onClick={onBack}>
          {t('archive:again')}
        </button>
      </div>
    </>
  )
}
