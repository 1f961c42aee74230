/** The next best for somebody whom the address names, above the list: reached from the page of an ended pair. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useLanguage } from '#renderer/app/language.tsx'
import { NextBest } from './next-best.tsx'

/** Stays until it is closed; scrolls by itself where the list is long. */
export function MatchAgain({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Box
      sx={{
        flex: 'none',
        display: 'flex',
        alignItems: 'flex-start',
        gap: 4,
        px: { xs: 4, sm: 6 },
        py: 3,
        maxHeight: { md: '44vh' },
        overflowY: { md: 'auto' },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'rule2',
      }}
    >
      <Box sx={{ flex: '1 1 0', minWidth: 0, maxWidth: 760 }}>
        <NextBest key={personId} personId={personId} level={2} />
      </Box>
      <Button size="small" sx={{ ml: 'auto' }} onClick={onClose}>
        {t('shell.close')}
      </Button>
    </Box>
  )
}
