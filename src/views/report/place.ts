/** The two papers: one page for those who decide, and all of it for those who want to see it. */
export const PAPERS = ['note', 'report'] as const

export type Paper = (typeof PAPERS)[number]

/** What a paper is made of, in its order there. */
export const PARTS = {
  note: ['summary', 'circle', 'agreed', 'plan'],
  report: ['summary', 'circle', 'agreed', 'standing', 'plan', 'understanding', 'change', 'catalogue', 'reading'],
} as const

export type PartId = (typeof PARTS)[Paper][number]

/** What the papers are set to; all of it is in the address, and none of it in the assessment. */
export interface ReportPlace {
  readonly paper: Paper
  /** The parts that are left out. */
  readonly without: readonly PartId[]
  /** In place of the paper's name; '' for that. */
  readonly heading: string
  /** Below the heading, in the user's own words; '' for none. */
  readonly intro: string
  /** Which two are compared, by the ids that the comparison has for them; null: as it comes. */
  readonly before: string | null
  readonly after: string | null
}

/** As long as own words may be, in characters: so long that they are never cut. */
export const OWN_WORDS = { heading: 120, intro: 600 } as const

const FIRST: ReportPlace = { paper: 'note', without: [], heading: '', intro: '', before: null, after: null }

// Addresses are in Danish, whatever the language of the page. Those of the two snapshots are the comparison's own.
const KEYS = { paper: 'papir', without: 'uden', heading: 'overskrift', intro: 'indledning', before: 'foer', after: 'nu' } as const
const PAPER_SLUGS: Readonly<Record<Paper, string>> = { note: 'notat', report: 'rapport' }
const PART_SLUGS: Readonly<Record<PartId, string>> = {
  summary: 'resume',
  agreed: 'aftalt',
  circle: 'cirkel',
  understanding: 'forstaaelse',
  standing: 'styrker',
  plan: 'handleplan',
  change: 'aendring',
  catalogue: 'indsatser',
  reading: 'laesning',
}

/** What an address says; where it says nothing that is known here, it is as at first. */
export function placeFrom(query: string): ReportPlace {
  const settings = new URLSearchParams(query)
  const left = settings.getAll(KEYS.without)
  return {
    paper: PAPERS.find((each) => PAPER_SLUGS[each] === settings.get(KEYS.paper)) ?? FIRST.paper,
    without: PARTS.report.filter((each) => left.includes(PART_SLUGS[each])),
    heading: (settings.get(KEYS.heading) ?? '').slice(0, OWN_WORDS.heading),
    intro: (settings.get(KEYS.intro) ?? '').slice(0, OWN_WORDS.intro),
    before: settings.get(KEYS.before),
    after: settings.get(KEYS.after),
  }
}

/** The query of an address that says this; what is as at first is left out. */
export function queryOf(place: Partial<ReportPlace>): string {
  const { paper, without, heading, intro, before, after } = { ...FIRST, ...place }
  const settings = new URLSearchParams()
  if (paper !== FIRST.paper) settings.set(KEYS.paper, PAPER_SLUGS[paper])
  for (const each of without) settings.append(KEYS.without, PART_SLUGS[each])
  if (heading !== '') settings.set(KEYS.heading, heading)
  if (intro !== '') settings.set(KEYS.intro, intro)
  if (before !== null) settings.set(KEYS.before, before)
  if (after !== null) settings.set(KEYS.after, after)
  return settings.toString()
}
