import { Icon } from '../../../ui/Icon.tsx'
import { formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { TABLE_TITLE } from './tableFocus.ts'
import { PAGE_SIZE } from './usePage.ts'

export interface PagingProps {
  /** From 0. */
  readonly page: number
  readonly pages: number
  /** Of rows on all pages. */
  readonly count: number
  readonly words: CatalogueWords
  readonly onPage: (page: number) => void
}

/** To the next rows and back; nothing where all are on one page. */
export function Paging({ page, pages, count, words, onPage }: PagingProps) {
  const { t, language } = words
  if (pages === 1) return null
  const number = (value: number) => formatNumber(value, language)

  function go(next: number) {
    onPage(next)
    // A new page is read from its top.
    document.getElementById(TABLE_TITLE)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <nav className="list-paging" aria-label={t('intervention:table.pages')}>
      <button type="button" className="button" aria-disabled={page === 0} onClick={() => page > 0 && go(page - 1)}>
        <Icon name="left" />
        {t('intervention:table.previous')}
      </button>
      <span role="status">
        {t('intervention:table.shown', {
          from: number(page * PAGE_SIZE + 1),
          to: number(Math.min(count, (page + 1) * PAGE_SIZE)),
          all: number(count),
        })}
      </span>
      <button
        type="button"
        className="button"
        aria-disabled={page === pages - 1}
        onClick={() => page < pages - 1 && go(page + 1)}
      >
        {t('intervention:table.next')}
        <Icon name="right" />
      </button>
    </nav>
  )
}
