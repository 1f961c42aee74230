/** The page of backups: where they lie, how the last one went, every one there is, and the way back to each. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { z } from 'zod'
import type { made as madeShape } from '#shared/contract/backups.ts'
import { useAct } from '../../../app/act.tsx'
import { useClient, useFile } from '../../../app/backend.tsx'
import { useLanguage } from '../../../app/language.tsx'
import { Empty } from '../../../components/empty.tsx'
import { SectionHead } from '../../../components/section-head.tsx'
import { daysOf } from './days.ts'
import { LastOne } from './last-one.tsx'
import { Places } from './places.tsx'
import { Questions } from './questions.tsx'
import { ShelfTable } from './shelf-table.tsx'
import { useAsking } from './use-asking.ts'
import { useBackups } from './use-backups.ts'

export type Made = z.output<typeof madeShape> & { revision: number }

/** A programme must be open. */
export function BackupsPage() {
  const client = useClient()
  const file = useFile()
  const act = useAct()
  const { t } = useLanguage()
  const { shelf, fetch } = useBackups()
  const [made, setMade] = useState<Made | null>(null)
  const asking = useAsking(() => {
    setMade(null)
    fetch()
  })
  const [busy, setBusy] = useState(false)
  if (!shelf) return null
  const days = daysOf(shelf.backups)

  const make = async () => {
    setBusy(true)
    const answer = await act(() => client.backups.make({}))
    setBusy(false)
    if (answer) setMade({ ...answer, revision: file.revision })
    fetch()
  }
  return (
    <>
      <Box sx={{ maxWidth: 760, mb: 8 }}>
        <SectionHead title={t('backups.title')} />
        <Typography
          variant="body2"
          component="p"
          sx={{ m: 0, color: 'text.secondary', py: 2, lineHeight: '20px' }}
        >
          {t('backups.deck')}
        </Typography>
        <Box
          sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 4, rowGap: 2, pt: 1 }}
        >
          <Button disabled={busy} onClick={() => void make()}>
            {t('backups.make')}
          </Button>
          <LastOne made={made} places={shelf.places} />
        </Box>
        {file.readOnly && (
          <Typography variant="body2" component="p" sx={{ m: 0, pt: 3, lineHeight: '20px' }}>
            {t('backups.readOnly')}
          </Typography>
        )}
        {days.length === 0 ? (
          <Empty title={t('backups.emptyTitle')}>{t('backups.empty')}</Empty>
        ) : (
          <ShelfTable
            days={days}
            onCompare={(row) => void asking.compare(row)}
            onRestore={file.readOnly ? undefined : (row) => asking.setAsking({ kind: 'restore', row })}
          />
        )}
      </Box>
      <Places places={shelf.places} />
      <Questions {...asking} />
    </>
  )
}
