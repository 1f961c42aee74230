/** The proof of a phase as a list: a tick for what is there, a ring for what is not, and what is known of each. */
import Box from '@mui/material/Box'
import { useLanguage } from '../../../app/language.tsx'
import { Glyph } from '../../../components/glyph.tsx'
import { ListRow, RowList } from '../../../components/list-row.tsx'
import type { SaidProof } from './said.ts'

const ring = {
  width: 12,
  height: 12,
  border: '1.25px solid',
  borderColor: 'edge',
  borderRadius: '50%',
  m: '1px',
} as const

/** Marks carry words for readers, since a ring alone says nothing. */
export function ProofList({ proof, label }: { proof: readonly SaidProof[]; label: string }) {
  const { t } = useLanguage()
  return (
    <Box sx={{ borderTop: 1, borderColor: 'rule', color: 'text.primary' }}>
      <RowList label={label}>
        {proof.map(({ item, done, title, caption }) => (
          <ListRow
            key={item}
            leadWidth={26}
            height={44}
            under={caption}
            lead={
              done ? (
                <Box component="span" sx={{ color: 'success.main', display: 'flex' }}>
                  <Glyph name="check" label={t('pairs.proof.there')} />
                </Box>
              ) : (
                <Box component="span" role="img" aria-label={t('pairs.proof.missing')} sx={ring} />
              )
            }
          >
            {title}
          </ListRow>
        ))}
      </RowList>
    </Box>
  )
}
