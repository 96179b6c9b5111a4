import { Fragment } from 'react'
import { STYLES, type CellText, type Placed, type Row, type SideBySide, type TableBlock, type TextBlock } from './blocks.ts'

/** A block on a page, set as its height was reckoned. */
export function PaperBlock({ placed }: { readonly placed: Placed }) {
  const { block } = placed
  switch (block.kind) {
    case 'text':
      return <PaperText block={block} />
    case 'figure':
      return <Figure block={block} />
    case 'beside':
      return <Beside block={block} />
    case 'table':
      return <PaperTable block={block} placed={placed} />
  }
}

function PaperText({ block: { style, text, topic } }: { readonly block: TextBlock }) {
  const Tag = TAGS[style]
  return (
    <Tag className={`leaf-${style}`}>
      {topic !== undefined && (
        <>
          <span className="paper-topic">{topic}</span>{' '}
        </>
      )}
      <Clamped text={text} maxLines={STYLES[style].maxLines} />
    </Tag>
  )
}

const TAGS = { title: 'h3', intro: 'p', finding: 'h3', sub: 'h4', body: 'p', note: 'p' } as const

function Figure({ block: { height, draw } }: { readonly block: Pick<Extract<Placed['block'], { kind: 'figure' }>, 'height' | 'draw'> }) {
  return (
    <div className="leaf-figure" style={{ blockSize: height }}>
      {draw()}
    </div>
  )
}

function Beside({ block: { sides } }: { readonly block: SideBySide }) {
  return (
    <div className="leaf-beside">
      {sides.map(({ width, blocks }) => (
        <div key={width} style={{ inlineSize: width }}>
          {blocks.map((block, index) =>
            // oxlint-disable-next-line react/no-array-index-key -- what stands on paper never moves
            block.kind === 'text' ? <PaperText key={index} block={block} /> : <Figure key={index} block={block} />,
          )}
        </div>
      ))}
    </div>
  )
}

function PaperTable({ block, placed: { rows, more } }: { readonly block: TableBlock; readonly placed: Placed }) {
  const { label, columns } = block
  const hasHeads = columns.some(({ head }) => head !== '')
  return (
    <>
      {rows.length > 0 && (
        <table className="paper-table leaf-table" aria-label={label}>
          <colgroup>
            {columns.map(({ share }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- as above
              <col key={index} style={{ inlineSize: `${share * 100}%` }} />
            ))}
          </colgroup>
          {hasHeads && (
            <thead>
              <tr>
                {columns.map(({ head, figure }, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- as above
                  <th key={index} scope="col">
                    <Clamped text={head} maxLines={3} />
                    {figure && <CellContent content={figure} />}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((row) => (
              <PaperRow key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {more !== null && <p className="leaf-more">{more}</p>}
    </>
  )
}

function PaperRow({ row: { cells } }: { readonly row: Row }) {
  const [head, ...rest] = cells
  return (
    <tr>
      <th scope="row">{head && <CellContent content={head} isHead />}</th>
      {rest.map((content, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- as above
        <td key={index}>
          <CellContent content={content} />
        </td>
      ))}
    </tr>
  )
}

function CellContent({ content, isHead = false }: { readonly content: Row['cells'][number]; readonly isHead?: boolean }) {
  if ('draw' in content) {
    return (
      <div className="leaf-cell-figure" style={{ blockSize: content.height }}>
        {content.draw()}
      </div>
    )
  }
  return content.map(({ text, isStrong = isHead, late, maxLines }: CellText, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <Fragment key={index}>
      <Clamped text={text} late={late} maxLines={maxLines} className={isStrong ? 'leaf-strong' : 'leaf-plain'} />
    </Fragment>
  ))
}

interface ClampedProps {
  readonly text: string
  readonly maxLines: number
  readonly className?: string
  readonly late?: CellText['late'] | undefined
}

/** Never higher than was reckoned: what is longer ends with an ellipsis. */
function Clamped({ text, maxLines, className = '', late }: ClampedProps) {
  return (
    <span className={`leaf-clamp ${className}`} style={{ WebkitLineClamp: maxLines }}>
      <bdi>{text}</bdi>
      {late !== undefined && <span className="leaf-late">{` ${late}`}</span>}
    </span>
  )
}
