/// <reference types="@tarojs/taro" />
declare module '*.scss'
declare module '*.svg'
declare module '*.png'
/** Lint rules of ours; ESLint reads its configuration as plain modules. */
declare module '*.mjs' {
  const rule: import('eslint').Rule.RuleModule
  export default rule
}
