import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import leavingTransaction from './config/lint/leaving-transaction.mjs'

/** Who may import whom: client → domain, cloudfunctions → domain, domain → domain, emulator → nothing of ours. */
const not = (...folders) => folders.flatMap(folder => [`@${folder}/*`, `**/${folder}`, `**/${folder}/**`])
const border = (files, folders, message, more = {}) => ({
  files,
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: not(...folders), message }], ...more }] }
})

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.swc/**', '.data/**', '.cache/**', '*.config.js', '*.config.mjs', 'babel.config.js'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'react-hooks': reactHooks },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines': ['error', { max: 250 }],
      'id-match': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off'
    }
  },
  border(['client/**'], ['cloudfunctions', 'emulator', 'tests', 'bench', 'config'], 'A page knows the domain and the kit, nothing else.'),
  border(['client/kit/**'], ['cloudfunctions', 'emulator', 'tests', 'bench', 'lobby', 'desk', 'work-order', 'matter'], 'The kit knows no domain.'),
  { files: ['cloudfunctions/**'], plugins: { yizhan: { rules: { 'leaving-transaction': leavingTransaction } } }, rules: { 'yizhan/leaving-transaction': 'error' } },
  border(['cloudfunctions/**'], ['client', 'emulator', 'tests', 'bench', 'config'], 'A function knows the domain and the SDK, nothing else.'),
  border(['emulator/**'], ['client', 'cloudfunctions', 'domain', 'tests', 'bench', 'config'], 'The local cloud knows nothing of ours: it is given data.'),
  border(['domain/**'], ['client', 'cloudfunctions', 'emulator', 'tests', 'bench', 'config'], 'The domain is pure.', {
    paths: ['node:fs', 'node:crypto', 'node:http', 'node:path', '@cloudbase/node-sdk', '@tarojs/taro', 'react'].map(name => ({ name, message: 'The domain is pure: no I/O, no SDK, no page.' }))
  }),
  { files: ['domain/**'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: 'The moment is handed in.' }], 'no-restricted-globals': ['error', 'process', 'setTimeout', 'fetch'] } },
  { files: ['**/*.test.{ts,tsx}', 'tests/**'], rules: {
    '@typescript-eslint/unbound-method': 'off',
    // Jest's asymmetric matchers are typed `any`.
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/restrict-template-expressions': 'off'
  } },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked }
)
