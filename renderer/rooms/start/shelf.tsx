/** The desk's shelf: what is open, what was open lately, the sample, and the way back when something went wrong. */
import type { ReactNode } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { OpenState, RecentFile } from '#shared/contract/programme.ts'
import { useLanguage } from '../../app/language.tsx'
import { Empty } from '../../components/empty.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { OpenNow } from './open-now.tsx'
import { RecentList, type RecentListProps } from './recent-list.tsx'

export interface ShelfProps extends Pick<RecentListProps, 'onOpen' | 'onFind' | 'onForget'> {
  open: OpenState
  /** Null until it was read. */
  recent: readonly RecentFile[] | null
  onNew: () => void
  onAsk: () => void
  onGoOn: () => void
  onSample: (which: 'week-16' | 'complete') => void
  onRestore: () => void
}

function Corner({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Box
      component="section"
      sx={{
        flex: '1 1 220px',
        display: 'flex',
        flexDirection: 'column',
        borderTop: 1,
        borderColor: 'text.primary',
        pt: 3,
        '[data-scheme="dark"] &': { borderColor: 'edge' },
      }}
    >
      <Typography variant="h2">{title}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2.5, lineHeight: '20px' }}>
        {text}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1 }}>{children}</Box>
    </Box>
  )
}

/** The right leaf while nothing is being made. */
export function Shelf({ open, recent, onNew, onAsk, onGoOn, onSample, onRestore, ...rows }: ShelfProps) {
  const { t } = useLanguage()
  const others = (recent ?? []).filter((file) => file.path !== open?.file.path)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: { xs: 5, md: 8 } }}>
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
          <RecentList files={others} labelledBy="lately" focusFirst={!open} {...rows} />
        </Box>
      )}
      <Box sx={{ flex: '1 0 48px' }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 10, rowGap: 6 }}>
        <Corner title={t('start.sample.title')} text={t('start.sample.text')}>
          <LinkButton strong onClick={() => onSample('week-16')}>
            {t('start.sample.open')}
          </LinkButton>
          <LinkButton onClick={() => onSample('complete')}>{t('start.sample.endOpen')}</LinkButton>
        </Corner>
        <Corner title={t('start.restore.title')} text={t('start.restore.text')}>
          <LinkButton strong onClick={onRestore}>
            {t('start.restore.open')}
          </LinkButton>
        </Corner>
      </Box>
    </>
  )
}
