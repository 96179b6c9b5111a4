import type { SVGProps } from 'react'

/** What a sector is in its list box; null: a picture that cannot be chosen from. */
export type SectorOption = 'selected' | 'tab-stop' | 'other' | null

interface ListedRing {
  readonly sectors: readonly { readonly id: string }[]
}

/** The one sector that Tab stops at: the selected one, or the first. */
export function tabStopOf(rings: readonly ListedRing[], selected: string | null): string | undefined {
  const all = rings.flatMap((ring) => ring.sectors)
  return all.find((sector) => sector.id === selected)?.id ?? all[0]?.id
}

export function optionOf(id: string, selected: string | null, tabStop: string | undefined): SectorOption {
  if (id === selected) return 'selected'
  return id === tabStop ? 'tab-stop' : 'other'
}

/** @param name - the whole accessible sentence */
export function optionProps(name: string, option: SectorOption): SVGProps<SVGGElement> {
  if (option === null) return {}
  return {
    role: 'option',
    'aria-label': name,
    'aria-selected': option === 'selected',
    tabIndex: option === 'other' ? -1 : 0,
    // The outline is drawn by CircleOutline, where no neighbour covers it.
    style: { outline: 'none', cursor: 'pointer' },
  }
}
