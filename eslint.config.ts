/** Lint: strict TypeScript, hooks, and the arrows of the house (see ARCHITECTURE.md). */
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { arrows } from './tests/domain/lint/arrows.ts'

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['electron/cli/**', 'electron/launch/**', 'tests/**', 'resources/**'],
    rules: { 'no-console': 'off' },
  },
  // The React Compiler is not used, so libraries that it cannot memoize are no concern.
  {
    files: ['renderer/**'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  ...arrows,
)
