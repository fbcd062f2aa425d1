import tseslint from 'typescript-eslint';

/** Members that read a Date in the machine's own zone, or Intl: wrong for cell dates and absent or uncertain on Google. */
const DATE_MEMBERS = [
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getTimezoneOffset',
  'toISOString',
  'toLocaleDateString',
  'toLocaleString',
  'toLocaleTimeString',
  'toDateString',
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Intl',
        'setTimeout',
        'setInterval',
        'structuredClone',
        'URL',
        'TextEncoder',
        'TextDecoder',
        'fetch',
        'crypto',
        'performance',
        'process',
        'window',
        'document',
      ],
      'no-restricted-syntax': [
        'error',
        ...DATE_MEMBERS.map((name) => ({
          selector: `CallExpression > MemberExpression > Identifier.property[name='${name}']`,
          message: "Cell dates are days in the file's zone: use google/dates.ts and core/table/calendar.ts.",
        })),
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Core knows no clock: take the day as an argument.' },
        { object: 'Math', property: 'random', message: 'Core knows no unseeded random.' },
      ],
    },
  },
  { files: ['test/**', 'bench/**'], rules: { 'max-lines-per-function': 'off' } },
);
