/** The desk's shelf: what is open, what was open lately, and the sample in its two states. */
import { useEffect, useState, type ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { OpenState, RecentFile } from '#shared/contract/programme.ts'
import { useClient } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Empty } from '../../components/empty.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { OpenNow } from './open-now.tsx'
import { RecentList } from './recent-list.tsx'

export interface ShelfProps {
  open: OpenState
  onNew: () => void
  onAsk: () => void
  onOpen: (path: string) => void
  onGoOn: () => void
  onSample: (which: 'week-16' | 'complete') => void
}

function Corner({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Box
      component="section"
      sx={{
        flex: '1 1 220px',
        borderTop: 1,
        borderColor: 'text.primary',
        pt: 3,
        '[data-scheme="dark"] &': { borderColor: 'edge' },
      }}
    >
      <Typography variant="h2">{title}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 3, lineHeight: '20px' }}>
        {text}
      </Typography>
      {children}
    </Box>
  )
}

/** The right leaf while nothing is being made. */
export function Shelf({ open, onNew, onAsk, onOpen, onGoOn, onSample }: ShelfProps) {
  const client = useClient()
  const { t } = useLanguage()
  const [recent, setRecent] = useState<RecentFile[] | null>(null)
  const openPath = open?.file.path
  useEffect(() => {
    let left = false
    void client.programme.recent().then((files) => {
      if (!left) setRecent(files)
    })
    return () => {
      left = true
    }
  }, [client, openPath])
  const others = (recent ?? []).filter((file) => file.path !== openPath)

  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 8 }}>
        <Button
          variant={open ? 'outlined' : 'contained'}
          onClick={onNew}
          sx={{ minHeight: 36, px: 4, fontSize: '0.875rem' }}
        >
          {t('start.newOne')}
        </Button>
        <Button onClick={onAsk} sx={{ minHeight: 36, px: 4, fontSize: '0.875rem' }}>
          {t('start.open')}
        </Button>
      </Box>
      {open && <OpenNow {...open} onGoOn={onGoOn} />}
      {recent !== null && others.length === 0 && !open && (
        <Empty title={t('start.noneTitle')}>{t('start.none')}</Empty>
      )}
      {others.length > 0 && (
        <Box component="section" aria-labelledby="lately">
          <SectionHead
            id="lately"
            title={t('start.lately')}
            note={
              <>
                <KeyCap>Enter</KeyCap> {t('start.enter')}
              </>
            }
          />
          <RecentList files={others} labelledBy="lately" onOpen={onOpen} />
        </Box>
      )}
      <Box sx={{ flex: '1 0 48px' }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 6 }}>
        <Corner title={t('start.sample.title')} text={t('start.sample.text')}>
          <LinkButton strong onClick={() => onSample('week-16')}>
            {t('start.sample.open')}
          </LinkButton>
        </Corner>
        <Corner title={t('start.sample.endTitle')} text={t('start.sample.endText')}>
          <LinkButton strong onClick={() => onSample('complete')}>
            {t('start.sample.endOpen')}
          </LinkButton>
        </Corner>
      </Box>
    </>
  )
}
