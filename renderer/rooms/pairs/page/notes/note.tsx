/** The coordinator's own note on a pair: restricted, and never printed. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Pair } from '#shared/model/pair.ts'
import { useAct } from '../../../../app/act.tsx'
import { useClient } from '../../../../app/backend.tsx'
import { useLanguage } from '../../../../app/language.tsx'
import { Field } from '../../../../components/field.tsx'
import { Glyph } from '../../../../components/glyph.tsx'
import { Hand } from '../../../../components/hand.tsx'
import { LinkButton } from '../../../../components/link-button.tsx'
import { SectionHead } from '../../../../components/section-head.tsx'

/** The lock and who reads it. */
function OnlyYou() {
  const { t } = useLanguage()
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5 }}>
      <Glyph name="lock" size={14} /> {t('pairs.note.onlyYou')}
    </Box>
  )
}

export function Note({ pair }: { pair: Pair }) {
  const { t } = useLanguage()
  const client = useClient()
  const act = useAct()
  const [draft, setDraft] = useState<string | null>(null)
  const save = async (note: string) => {
    const saved = await act(() => client.pairs.note({ pairId: pair.id, note }), t('pairs.note.done'))
    if (saved) setDraft(null)
  }
  return (
    <>
      <SectionHead title={t('pairs.note.title')} note={<OnlyYou />} />
      {draft === null ? (
        <Box sx={{ py: 2, typography: 'body2' }}>
          {pair.note ? <Hand>{pair.note}</Hand> : <Box sx={{ color: 'ink3' }}>{t('pairs.note.empty')}</Box>}
          <LinkButton onClick={() => setDraft(pair.note ?? '')}>
            {t(pair.note ? 'pairs.note.edit' : 'pairs.note.write')}
          </LinkButton>
        </Box>
      ) : (
        <Box
          component="form"
          onSubmit={(event: { preventDefault: () => void }) => {
            event.preventDefault()
            void save(draft)
          }}
          sx={{ py: 2, display: 'grid', gap: 2 }}
        >
          <Field
            hand
            multiline
            fullWidth
            autoFocus
            minRows={4}
            label={t('pairs.note.label')}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(draft)
            }}
          />
          <Box sx={{ display: 'flex', gap: 2 }}>
            <Button size="small" variant="contained" type="submit">
              {t('shell.save')}
            </Button>
            <Button size="small" variant="text" onClick={() => setDraft(null)}>
              {t('shell.cancel')}
            </Button>
          </Box>
        </Box>
      )}
    </>
  )
}
