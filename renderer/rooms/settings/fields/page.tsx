/** The page of a programme's own fields: what everybody is asked beside the fields that are always there. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAct } from '#renderer/app/act.tsx'
import { useClient, useProgramme } from '#renderer/app/backend.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { ListRow, RowList } from '#renderer/components/list-row.tsx'
import { MoreMenu } from '#renderer/components/more-menu.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import type { OwnField } from '#shared/model/own-field.ts'
import { FieldDialog } from './field-dialog.tsx'
import { RemoveDialog } from './remove-dialog.tsx'

/** Every change can be undone, also a removal with its answers. */
export function FieldsPage() {
  const { fields, people } = useProgramme()
  const client = useClient()
  const { t } = useLanguage()
  const act = useAct()
  const [open, setOpen] = useState<OwnField | 'new' | null>(null)
  const [leaving, setLeaving] = useState<OwnField | null>(null)
  const answered = ({ id }: OwnField) =>
    Object.values(people).filter(({ answers }) => answers[id] !== undefined).length
  return (
    <Box component="section" aria-labelledby="settings-fields" sx={{ maxWidth: 760, mb: 8 }}>
      <SectionHead id="settings-fields" title={t('criteria.fields.title')} />
      <Typography variant="body2" sx={{ color: 'text.secondary', pt: 2, pb: 3 }}>
        {t(fields.length === 0 ? 'criteria.fields.empty' : 'criteria.fields.deck')}
      </Typography>
      <RowList labelledBy="settings-fields">
        {fields.map((field) => (
          <ListRow
            key={field.id}
            end={
              <MoreMenu
                label={t('shell.moreAbout', { name: field.name })}
                items={[
                  { id: 'change', label: t('criteria.fields.change'), onRun: () => setOpen(field) },
                  { id: 'remove', label: t('criteria.fields.remove'), onRun: () => setLeaving(field) },
                ]}
              />
            }
          >
            <b>{field.name}</b>
            <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              {field.kind === 'number' ? t('criteria.fields.number') : field.choices.join(', ')}
              {'. '}
              {t('criteria.fields.answered', { count: answered(field) })}
            </Box>
          </ListRow>
        ))}
      </RowList>
      <Box sx={{ pt: 4 }}>
        <Button variant="outlined" onClick={() => setOpen('new')}>
          {t('criteria.fields.add')}
        </Button>
      </Box>
      {open !== null && <FieldDialog field={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      {leaving && (
        <RemoveDialog
          field={leaving}
          answered={answered(leaving)}
          onClose={() => setLeaving(null)}
          onRemove={() => {
            setLeaving(null)
            void act(
              () => client.people.removeField({ id: leaving.id }),
              t('criteria.fields.removed', { name: leaving.name }),
            )
          }}
        />
      )}
    </Box>
  )
}
