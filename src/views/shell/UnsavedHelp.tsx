import { lengthOf } from '../../exchange/file.ts'
import { LIMITS } from '../../model/assessment.ts'
import type { SaveStatus } from '../../state/store.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useDesk } from '../desk.ts'
import { isolated } from '../importing/fileText.ts'
import { hashOfView, type View } from '../route.ts'

export interface UnsavedHelpProps {
  readonly status: Extract<SaveStatus, { readonly kind: 'unsaved' | 'blocked' }>
}

/** Why nothing is saved, and what to do now. */
export function UnsavedWhy({ status }: UnsavedHelpProps) {
  const t = useTranslate()
  const desk = useDesk()
  const found = status.kind === 'unsaved' ? desk.find(status.id) : null
  const values = { name: isolated(found?.team ?? ''), length: lengthOf(found), limit: LIMITS.characters }
  return <p>{t(`dialogs:unsaved.${whyOf(status)}`, values)}</p>
}

/** Links to where that can be made smaller which there is no room for. */
export function UnsavedWays({ status }: UnsavedHelpProps) {
  const t = useTranslate()
  return WAYS[whyOf(status)].map(({ view, name }) => (
    <a key={view} className="button" href={hashOfView(view)}>
      {t(`dialogs:unsaved.${name}`)}
    </a>
  ))
}

type Why = ReturnType<typeof whyOf>

interface Way {
  readonly view: View
  readonly name: 'shelf' | 'snapshots' | 'interventions'
}

const SNAPSHOTS: Way = { view: 'compare', name: 'snapshots' }

const WAYS: Readonly<Record<Why, readonly Way[]>> = {
  full: [{ view: 'start', name: 'shelf' }, SNAPSHOTS],
  'too-long': [{ view: 'ladder', name: 'interventions' }, SNAPSHOTS],
  unreadable: [],
  blocked: [],
}

function whyOf(status: UnsavedHelpProps['status']) {
  return status.kind === 'unsaved' ? status.why : 'blocked'
}
