import { useState } from 'react'
import { canPickFolder, pickMany, type NamedFile } from '../../browser/folder.ts'
import { useArchive } from '../../state/archive.ts'
import { useApp } from '../../state/store.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { ArchiveBlocked } from './ArchiveBlocked.tsx'
import { ArchiveList } from './ArchiveList.tsx'
import { archiveErrorWords } from './archiveWords.ts'
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
  const isReadOnly = useApp((state) => state.isReadOnly)
  if (isReadOnly) return <OnlyRead />
  // Nothing is chosen and read that could not be kept.
  return isBlocked ? <ArchiveBlocked onOpened={() => setOpened(true)} /> : <Ways take={take} hasFocus={hasFocus || isOpened} />
}

/** Another window saves: why nothing can be brought in here, and what lies there all the same. */
function OnlyRead() {
  const t = useTranslate()
  return (
    <>
      <p role="alert" className="archive-error">
        {archiveErrorWords('read-only', t)}
      </p>
      <ArchiveList isReadOnly hasImport={false} />
    </>
  )
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
  readonly why: 'no-files' | 'too-many-files' | 'link'
  readonly onBack: () => void
}

/** What was chosen or dropped holds no files, or far too many. */
export function NoFiles({ why, onBack }: NoFilesProps) {
  const t = useTranslate()
  const words = {
    'no-files': t('archive:noFiles'),
    'too-many-files': t('archive:tooManyFiles', { limit: MAX_FILES }),
    link: t('files:error.link'),
  }
  return (
    <>
      <p role="alert" className="archive-error">
        {words[why]} {t('files:unchanged')}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" ref={takeFocus} onClick={onBack}>
          {t('archive:again')}
        </button>
      </div>
    </>
  )
}
