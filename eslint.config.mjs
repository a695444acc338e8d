import nextCoreWebVitals from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { assertionReason } from './tests/house/assertion-reason.mjs'
import { disableReason } from './tests/house/disable-reason.mjs'

/** Next and the tools find these by their default export, or describe a package that has one. */
const DEFAULT_EXPORT_DEMANDED = [
  'app/**/{page,layout,template,default,loading,error,global-error,not-found}.tsx',
  'app/**/{sitemap,robots,manifest,icon,apple-icon,opengraph-image,twitter-image}.{ts,tsx}',
  ...['*.config.{ts,mjs}', 'server/skip-segments.mjs'],
  '**/*.d.ts',
]

const config = [
  {
    ignores: [
      ...['.next/', '.contentlayer/', '.tideline/', 'dist/'],
      ...['prisma/generated/', 'public/enhance/', 'next-env.d.ts'],
    ],
  },
  ...nextCoreWebVitals,
  ...nextTypescript,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'house',
    plugins: {
      house: { rules: { 'assertion-reason': assertionReason, 'disable-reason': disableReason } },
    },
    rules: {
      // A page carries no script of the framework, which `next/link` would need: plain <a> is right.
      '@next/next/no-html-link-for-pages': 'off',
      'house/disable-reason': 'error',
      'import/no-default-export': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // The compiler sees to these in TypeScript, and looks at no JavaScript here.
    name: 'house/javascript',
    files: ['**/*.mjs'],
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
  {
    name: 'house/typescript',
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true },
      ],
    },
  },
  {
    name: 'house/sources',
    files: ['{app,components,lib,prisma,scripts,server}/**/*.{ts,tsx}'],
    rules: { 'house/assertion-reason': 'error' },
  },
  {
    name: 'house/imports',
    files: ['{app,components,lib,server}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['../*'], message: "Import by '@/…', so that files can move." }] },
      ],
    },
  },
  {
    name: 'house/default-exports',
    files: DEFAULT_EXPORT_DEMANDED,
    rules: { 'import/no-default-export': 'off' },
  },
]

export default config
