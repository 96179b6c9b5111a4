import { Component, type ReactNode } from 'react'

export interface StageBoundaryProps {
  /** What is shown: another one is tried anew. */
  readonly content: string | null
  readonly fallback: ReactNode
  readonly children: ReactNode
}

interface State {
  /** What could not be shown; undefined: nothing has failed. */
  readonly failed: string | null | undefined
}

/** A scene that cannot be drawn leaves the stage waiting for the next one. */
export class StageBoundary extends Component<StageBoundaryProps, State> {
  override state: State = { failed: undefined }

  override componentDidCatch(): void {
    this.setState({ failed: this.props.content })
  }

  static getDerivedStateFromError(): State {
    return { failed: null }
  }

  static getDerivedStateFromProps({ content }: StageBoundaryProps, { failed }: State): State | null {
    return typeof failed === 'string' && failed !== content ? { failed: undefined } : null
  }

  override render() {
    return this.state.failed === undefined ? this.props.children : this.props.fallback
  }
}
