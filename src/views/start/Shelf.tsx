import { useApp, type Listed } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { useDesk } from '../desk.ts'
import { goToView, openLayer } from '../useRoute.ts'
import { EraseButton } from './EraseButton.tsx'

/** The assessments that are kept in this browser, side by side. */
export function Shelf() {
  const t = useTranslate()
  const list = useApp((state) => state.list)
  return (
    <section className="shelf" aria-labelledby="shelf-title">
      <h2 id="shelf-title">{t('start:shelf.title')}</h2>
      <ul>
        {list.map((listed) => (
          <li key={listed.id}>{listed.isRemoved ? <Removed listed={listed} /> : <Kept listed={listed} />}</li>
        ))}
      </ul>
      <EraseButton />
    </section>
  )
}

interface ListedProps {
  readonly listed: Listed
}

function Kept({ listed }: ListedProps) {
  const t = useTranslate()
  const desk = useDesk()
  const language = useLanguage()
  const isReadOnly = useApp((state) => state.isReadOnly)
  const name = `${nameOfMunicipality(listed, t)}, ${listed.team}`

  function open() {
    desk.open(listed.id)
    goToView('scoring')
  }

  return (
    <div className="shelf-item">
      <button type="button" className="shelf-open" onClick={open}>
        <strong>
          <bdi>{nameOfMunicipality(listed, t)}</bdi>
        </strong>
        <span>
          <bdi>{listed.team}</bdi> · {formatDate(listed.date, language)}
        </span>
      </button>
      <IconButton
        icon="edit"
        title={t('start:shelf.rename')}
        name={t('start:shelf.named', { action: t('start:shelf.rename'), name })}
        isOff={isReadOnly}
        onPress={() => {
          desk.open(listed.id)
          openLayer('details')
        }}
      />
      {listed.isExample ? (
        <IconButton
          icon="reset"
          title={t('start:shelf.reset')}
          name={t('start:shelf.named', { action: t('start:shelf.reset'), name })}
          isOff={isReadOnly}
          onPress={() => {
            desk.open(listed.id)
            void desk.resetExample().then(() => goToView('scoring'))
          }}
        />
      ) : (
        <IconButton
          icon="copy"
          title={t('start:shelf.copy')}
          name={t('start:shelf.named', { action: t('start:shelf.copy'), name })}
          isOff={isReadOnly}
          onPress={() => desk.copy(listed.id, t('shell:copyName', { name: listed.team }))}
        />
      )}
      <IconButton
        icon="remove"
        title={t('start:shelf.remove')}
        name={t('start:shelf.named', { action: t('start:shelf.remove'), name })}
        isOff={isReadOnly}
        onPress={() => desk.remove(listed.id)}
      />
    </div>
  )
}

function Removed({ listed }: ListedProps) {
  const t = useTranslate()
  const desk = useDesk()
  return (
    <div className="shelf-item is-removed">
      <p role="status">{t('start:shelf.removed', { name: `${nameOfMunicipality(listed, t)}, ${listed.team}` })}</p>
      <button
        type="button"
        className="button"
        // The button that was pressed is gone: the focus stays where its undo is.
        ref={(button) => {
          if (document.activeElement === document.body) button?.focus()
        }}
        onClick={() => desk.bringBack(listed.id)}
      >
        <Icon name="undo" />
        {t('start:shelf.bringBack')}
      </button>
    </div>
  )
}
