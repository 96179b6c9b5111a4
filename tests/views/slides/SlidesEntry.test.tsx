import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { today } from '../../../src/browser/clock.ts'
import { SlidesEntry } from '../../../src/views/slides/SlidesEntry.tsx'
import { setLanguage } from '../../../src/wording/i18n.ts'
import { actionWith, planAssessment } from '../../plans.ts'
import { startPlanSpeech } from '../../planSpeech.ts'
import { linesOf, partsOf, slidesOf, textOf, titleOf } from '../../pptx.ts'

beforeAll(startPlanSpeech)

/** The files that are handed over. */
const names: string[] = []
const blobs: Blob[] = []

beforeEach(() => {
  const real = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob && blob.type.includes('presentation')) blobs.push(blob)
    return real(blob)
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
})

afterEach(async () => {
  cleanup()
  vi.restoreAllMocks()
  names.length = 0
  blobs.length = 0
  await setLanguage('da')
})

describe('the slides', () => {
  it('are made on a click, with what is being done said meanwhile, and handed over as a file that is named', async () => {
    render(<SlidesEntry assessment={planAssessment()} />)
    const button = screen.getByRole('button', { name: 'Gem slides (PowerPoint)' })
    fireEvent.click(button)
    expect(screen.getByRole('status').textContent).toBe('Henter teksterne …')
    expect(screen.getByRole('progressbar', { name: 'Slides bliver lavet' })).toBeTruthy()
    expect(button.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(button)
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Gemt: '), { timeout: 20_000 })
    expect(names).toEqual([`Ærø-Ledergruppen-${today()}-slides.pptx`])
    expect(screen.queryByRole('progressbar')).toBeNull()

    const [file] = blobs
    const parts = await partsOf(new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0)))
    const slides = slidesOf(parts)
    expect(slides.map(titleOf)).toEqual([
      'Ærø',
      '1 af 1 vurderet komponent ligger på niveau 1–2, og 0 på niveau 4–5',
      'Samtale 1: Ledelse og rød tråd',
      '1 komponent er aftalt i runde 1',
      expect.stringMatching(/^Tre åbne handlinger, én færdig/),
    ])
    expect(linesOf(slides.at(-1) ?? '')).toContain('Økonomichef')
    const name = [...parts.keys()].find((each) => each.endsWith('.png')) ?? ''
    const drawn = await createImageBitmap(new Blob([parts.get(name) ?? new Uint8Array()], { type: 'image/png' }))
    expect(drawn.width).toBeGreaterThan(2000)
    expect(textOf(parts, 'ppt/slides/slide2.xml')).toContain('descr="Den dobbelte komponentcirkel. 1 af 1')
  })

  it('are not handed over once they are cancelled, and the button has the focus again', async () => {
    render(<SlidesEntry assessment={planAssessment()} />)
    const button = screen.getByRole('button', { name: 'Gem slides (PowerPoint)' })
    fireEvent.click(button)
    fireEvent.click(screen.getByRole('button', { name: 'Annullér' }))
    expect(screen.getByRole('status').textContent).toBe('Annulleret. Der er ikke gemt en fil.')
    expect(document.activeElement).toBe(button)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(names).toEqual([])
    expect(screen.getByRole('status').textContent).toBe('Annulleret. Der er ikke gemt en fil.')
  })

  it('say in words why there are none, where the browser cannot draw, and can be asked for again', async () => {
    const draw = vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null))
    render(<SlidesEntry assessment={planAssessment()} />)
    fireEvent.click(screen.getByRole('button', { name: 'Gem slides (PowerPoint)' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('ikke kunne tegne cirklen'), { timeout: 20_000 })
    expect(names).toEqual([])
    draw.mockRestore()
    fireEvent.click(screen.getByRole('button', { name: 'Gem slides (PowerPoint)' }))
    expect(screen.getByRole('alert').textContent).toBe('')
    await waitFor(() => expect(names).toHaveLength(1), { timeout: 20_000 })
  })

  it('H20 to H24: are well-formed XML in all their parts, and hold nothing that runs, whatever names are in them', async () => {
    const hostile = ['<script>alert(1)</script>', '"><svg onload=alert(1)>', 'a\u0000b\u0007\uFFFE\u202Ec', `O'Brien & »Børn« ]]>`, '👩‍👩‍👧‍👦 a\u030A', 'to\nlinjer']
    const actions = hostile.map((text, index) => actionWith(`a${index}`, { text, owner: text, firstStep: text }))
    render(<SlidesEntry assessment={{ ...planAssessment(), municipality: hostile[0] ?? '', team: hostile[1] ?? '', actions }} />)
    fireEvent.click(screen.getByRole('button', { name: 'Gem slides (PowerPoint)' }))
    await waitFor(() => expect(blobs).toHaveLength(1), { timeout: 20_000 })
    const parts = await partsOf(new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0)))
    const xml = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name))
    const read = xml.map((name) => new DOMParser().parseFromString(textOf(parts, name), 'application/xml'))
    expect(xml.filter((_, index) => read[index]?.querySelector('parsererror'))).toEqual([])
    expect(read.filter((each) => each.querySelector('script, svg, hlinkClick, [TargetMode]'))).toEqual([])
    const plan = linesOf(slidesOf(parts).at(-1) ?? '')
    expect(plan).toEqual(expect.arrayContaining(['<script>alert(1)</script>', '"><svg onload=alert(1)>', 'abc', `O'Brien & »Børn« ]]>`, 'to linjer']))
    expect(titleOf(slidesOf(parts)[0] ?? '')).toBe('<script>alert(1)</script>')
  })

  it('are in the language of the page', async () => {
    await setLanguage('en')
    render(<SlidesEntry assessment={planAssessment()} />)
    fireEvent.click(screen.getByRole('button', { name: 'Save slides (PowerPoint)' }))
    await waitFor(() => expect(blobs).toHaveLength(1), { timeout: 20_000 })
    const parts = await partsOf(new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0)))
    expect(titleOf(slidesOf(parts)[2] ?? '')).toBe('Conversation 1: Leadership and direction')
  })
})
