import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
{{#hasPages}}
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import reactRefresh from 'eslint-plugin-react-refresh';
{{/hasPages}}
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig([
  globalIgnores(['**/dist', '**/coverage'{{#hasBackend}}, 'backend/src/generated'{{/hasBackend}}]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
{{#hasBackend}}
      // Express 5 waits for handlers that return promises.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
{{/hasBackend}}
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
{{#hasBackend}}
  {
    files: ['backend/scripts/*.d.mts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
{{/hasBackend}}
{{#hasPages}}
  {
    files: ['{{pages}}/**/*.{ts,tsx}'],
    extends: [
      reactHooks.configs.flat.recommended,
      reactRefresh.configs.vite,
      a11y.configs.recommended,
    ],
    languageOptions: { globals: globals.browser },
    rules: {
      // A log scrolls by itself, so the keyboard must reach it.
      'jsx-a11y-x/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['tabpanel', 'log'], allowExpressionValues: true },
      ],
    },
  },
  {
    // A type of field is a value made of two small components; changing one reloads the page.
    files: ['{{pages}}/src/fields/**'],
    rules: { 'react-refresh/only-export-components': 'off' },
  },
{{/hasPages}}
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
{{#hasPages}}
  {
    files: ['e2e/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
{{/hasPages}}
  prettier,
]);
