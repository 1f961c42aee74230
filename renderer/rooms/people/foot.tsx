/** The line below the grid: how many are shown and the keys, or what can be done for those ticked. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { PersonChanges } from '#shared/model/person.ts'
import type { LocalDate } from '#shared/model/scalars.ts'
import { useLanguage } from '../../app/language.tsx'
import { KeyCap } from '../../components/key-cap.tsx'

export interface FootProps {
  shown: number
  all: number
  ticked: number
  today: LocalDate
  onChange: (changes: PersonChanges) => void
  onUntick: () => void
}

/** One change for all ticked is one step back with undo. */
export function Foot({ shown, all, ticked, today, onChange, onUntick }: FootProps) {
  const { t } = useLanguage()
  const acts: { label: string; changes: PersonChanges }[] = [
    { label: t('people.bulk.given'), changes: { consent: { state: 'given', on: today } } },
    { label: t('people.bulk.refused'), changes: { consent: { state: 'refused', on: today } } },
    { label: t('people.bulk.withdraw'), changes: { standing: 'withdrawn' } },
    { label: t('people.bulk.takeBack'), changes: { standing: 'accepted' } },
  ]
  return (
    <Box
      sx={{
        flex: 'none',
        minHeight: 32,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        px: { xs: 4, sm: 6 },
        typography: 'caption',
        color: 'ink3',
        borderTop: 1,
        borderColor: 'rule2',
        ...(ticked > 0 ? { bgcolor: 'accentSoft', color: 'text.primary', py: 0.5 } : {}),
      }}
    >
      <Box role="status" sx={{ mr: 'auto', fontWeight: ticked > 0 ? 600 : 400 }}>
        {ticked > 0
          ? t('people.ticked', { count: ticked })
          : shown === all
            ? t('people.foot', { count: all })
            : t('people.footOf', { shown, all })}
      </Box>
      {ticked > 0 ? (
        <Box
          role="toolbar"
          aria-label={t('people.bulk.label')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}
        >
          {acts.map(({ label, changes }) => (
            <Button key={label} size="small" onClick={() => onChange(changes)}>
              {label}
            </Button>
          ))}
          <Button size="small" variant="text" onClick={onUntick}>
            {t('people.bulk.untick')}
          </Button>
        </Box>
      ) : (
        <Box sx={{ display: { xs: 'none', sm: 'flex' }, gap: 2 }}>
          <span>
            <KeyCap>Enter</KeyCap> {t('people.keys.open')}
          </span>
          <span>
            <KeyCap>F2</KeyCap> {t('people.keys.edit')}
          </span>
          <span>
            <KeyCap>Shift ↓</KeyCap> {t('people.keys.tick')}
          </span>
        </Box>
      )}
    </Box>
  )
}
