import { resultOf, type ShownRoom } from '../../analysis/result.ts'
import { DotStripDiagram } from '../../diagrams/DotStripDiagram.tsx'
import { DotStripScale } from '../../diagrams/DotStripScale.tsx'
import { stacked } from '../../diagrams/drawing.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { pictureKey } from '../../diagrams/PictureKey.tsx'
import { pictureRows, type PictureCell } from '../../diagrams/PictureRows.tsx'
import { levelsOf } from '../../framework/framework.ts'
import type { Snapshot, SnapshotComponent } from '../../model/snapshot.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import type { Chart } from '../pictures/chart.ts'
import { drawnAs } from '../pictures/figures.ts'
import { peopleOf } from '../pictures/origin.ts'
import { snapshotOrigin } from './changeRows.ts'
import { hueOf } from './circleState.ts'
import { shortName } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import { levelWords } from './levelWords.ts'
import type { Naming } from './useNaming.ts'

const STRIP = { width: 320, height: 50, textSize: 14 }

/** What a round had shown of one component when a snapshot was taken; null: nothing that may be shown. */
function shownVotes({ round }: Snapshot, component: string): ShownRoom | null {
  const published = round?.published.find((each) => each.component === component)
  const room = published && resultOf(published).room
  return room?.status === 'shown' ? room : null
}

/** How the room voted on one component in each of some snapshots, to take along. */
export function pickedChart(component: SnapshotComponent, snapshots: readonly Snapshot[], naming: Naming): Chart {
  const { t, names } = naming
  const { code, name } = labelsOf(component, names)
  const voted = snapshots.flatMap((snapshot) => {
    const room = shownVotes(snapshot, component.id)
    return room ? [{ snapshot, room }] : []
  })
  const [scale = { min: 1, max: 5 }] = voted.map(({ snapshot }) => snapshot.framework.scale)
  const strip = { ...STRIP, scale, hasSides: false, palette }
  const rows = voted.map(({ snapshot, room }): readonly PictureCell[] => {
    const state = { kind: 'shown', counts: room.counts, median: null, sides: null } as const
    const most = Math.max(1, ...room.counts)
    const element = <DotStripDiagram {...strip} label="" most={most} state={state} hue={hueOf(component, snapshot)} />
    const value = snapshot.scores.find((each) => each.component === component.id)?.value ?? null
    return [
      { text: whoseName(snapshot, naming), weight: 600, note: levelWords(value, snapshot, naming) },
      { ...STRIP, element },
      { text: t('compare:votes.n', { number: snapshot.round?.number ?? 0, count: room.n }) },
    ]
  })
  const head = { width: STRIP.width, height: 20, element: <DotStripScale {...strip} /> }
  const columns = [{ head: { text: '' }, width: 220 }, { head, width: STRIP.width }, { head: { text: '' }, width: 160 }]
  const picture = pictureRows(columns, rows, palette)
  const key = pictureKey([{ sign: null, words: t('pictures:strips.dotsOnly') }], picture.width, palette)
  return {
    slug: `svar-før-og-nu-${code}`,
    heading: t('pictures:picked.heading', { name }),
    ...snapshotOrigin(voted.map(({ snapshot }) => snapshot), naming),
    people: peopleOf(voted.map(({ room }) => room.n), { t }),
    ...drawnAs(stacked(name, [picture, key])),
    rows: [
      [t('pictures:column.score'), ...voted.map(({ snapshot }) => whoseName(snapshot, naming))],
      ...levelsOf(scale).map((level, index) => [level, ...voted.map(({ room }) => room.counts[index] ?? null)]),
    ],
  }
}

/** The snapshot's name, or whose it is where they are of two municipalities. */
function whoseName(snapshot: Snapshot, naming: Naming): string {
  const { t, across } = naming
  return across ? t('compare:across.owner', { municipality: nameOfMunicipality(snapshot, t), team: snapshot.team }) : shortName(snapshot, naming)
}
