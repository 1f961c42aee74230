/** The cover: the name, the way of a pair with its sheets, and the language; in a narrow window around the desk. */
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { languages } from '#shared/model/scalars.ts'
import { tool } from '#shared/tools/index.ts'
import { useReach } from '../../app/backend.tsx'
import { useLanguage } from '../../app/language.tsx'
import { Mark } from '../../app/shell/mark.tsx'
import { Leader } from '../../components/leader-row.tsx'
import { PhaseGlyph } from '../../components/phase-glyph.tsx'
import { SectionHead } from '../../components/section-head.tsx'
import { numbers, shelves } from '../tools/library.ts'
import { endonym } from './endonym.ts'

/** The phases in their order, then the one that runs through all of them; each with the sheets that can be printed. */
const way = shelves.map(({ part, ids }) => ({
  step: part,
  sheets: ids.filter((id) => tool(id).worksheet !== undefined).map((id) => numbers[id]),
}))

/** What stands on the leaf of a wide window, and above the desk in a narrow one. */
export function CoverHead({ stacked = false }: { stacked?: boolean }) {
  const { t } = useLanguage()
  return (
    <Box
      sx={
        stacked
          ? {
              bgcolor: 'background.paper',
              display: 'grid',
              gridTemplateColumns: 'auto 1fr',
              columnGap: 4,
              alignItems: 'center',
              px: { xs: 4, sm: 10 },
              py: 4,
            }
          : {}
      }
    >
      <Mark width={stacked ? 36 : 46} />
      <Typography
        variant="cover"
        component="h1"
        sx={
          stacked
            ? { m: 0, fontSize: '1.875rem', lineHeight: '36px' }
            : { mt: 6, mb: 3, fontSize: { xs: '2.5rem', sm: '3.75rem' } }
        }
      >
        {t('shell.app')}
      </Typography>
      <Typography
        variant="deck"
        component="p"
        sx={
          stacked
            ? { m: 0, gridColumn: 2, color: 'text.secondary' }
            : { m: 0, fontSize: '1.3125rem', lineHeight: '28px', color: 'text.secondary', maxWidth: 320 }
        }
      >
        {t('start.deck')}
      </Typography>
    </Box>
  )
}

/** The way of a pair, the languages and the version: below on the leaf, or below the desk in a narrow window. */
export function CoverFoot({ stacked = false }: { stacked?: boolean }) {
  const { about } = useReach()
  const { t, language, setLanguage } = useLanguage()
  return (
    <Box sx={stacked ? { bgcolor: 'background.paper', px: { xs: 4, sm: 10 }, py: 6 } : {}}>
      <Box component="section" aria-labelledby="the-way">
        <SectionHead title={t('start.way')} note={t('start.wayNote')} id="the-way" />
        <Box component="ul" role="list" sx={{ m: 0, p: 0, pt: 1.5, listStyle: 'none' }}>
          {way.map(({ step, sheets }) => (
            <Box
              component="li"
              key={step}
              sx={{ display: 'flex', alignItems: 'center', minHeight: 34, gap: 4 }}
            >
              <PhaseGlyph phase={step} />
              <Leader
                name={
                  step === 'failures' ? (
                    <Typography variant="deck" component="span">
                      {t('terms.failures')}
                    </Typography>
                  ) : (
                    t(`terms.phase.${step}`)
                  )
                }
                {...(sheets.length > 0
                  ? {
                      figure: (
                        <Box component="span" sx={{ color: 'ink3' }}>
                          {t(step === 'failures' ? 'start.sheetsAlways' : 'start.sheets', {
                            count: sheets.length,
                            numbers: sheets.join(', '),
                          })}
                        </Box>
                      ),
                    }
                  : {})}
              />
            </Box>
          ))}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 2, pt: 8, typography: 'body2' }}>
        <Box role="group" aria-label={t('start.language')} sx={{ display: 'flex', gap: 5 }}>
          {languages.map((one) =>
            one === language ? (
              <Box key={one} component="span" lang={one} aria-current="true" sx={{ color: 'ink3' }}>
                {endonym(one)}
              </Box>
            ) : (
              <Link
                key={one}
                component="button"
                type="button"
                lang={one}
                onClick={() => setLanguage(one)}
                sx={{ font: 'inherit' }}
              >
                {endonym(one)}
              </Link>
            ),
          )}
        </Box>
        <Box component="span" sx={{ ml: 'auto', color: 'ink3' }}>
          {t('start.version', { version: about.version })}
        </Box>
      </Box>
    </Box>
  )
}

/** The left leaf of a wide window. */
export function Cover() {
  return (
    <Box
      sx={{
        bgcolor: 'background.paper',
        borderRight: 1,
        borderColor: 'rule',
        px: { sm: 10, lg: 18 },
        pt: 18,
        pb: 10,
        minHeight: 0,
        overflowY: 'auto',
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <CoverHead />
      <Box sx={{ flex: '1 0 32px' }} />
      <CoverFoot />
    </Box>
  )
}
