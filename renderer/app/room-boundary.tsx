/** Where a room that cannot be shown stops: the frame around it stays. */
import { Component, type ReactNode } from 'react'
import { Banner } from '#renderer/components/banner.tsx'
import { useLanguage } from './language.tsx'

function NotShown({ onAgain }: { onAgain: () => void }) {
  const { t } = useLanguage()
  return (
    <Banner happened={t('shell.roomNotShown')} action={{ label: t('shell.tryAgain'), onRun: onAgain }}>
      {t('shell.roomNotShownHint')}
    </Banner>
  )
}

export interface RoomBoundaryProps {
  /** Prepares the next attempt; the room is then mounted anew. */
  onAgain: () => void
  children: ReactNode
}

/** Catches what a room throws while it is fetched or drawn. */
export class RoomBoundary extends Component<RoomBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    const again = () => {
      this.props.onAgain()
      this.setState({ failed: false })
    }
    return <NotShown onAgain={again} />
  }
}
