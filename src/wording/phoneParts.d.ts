/** The framework's words without those that a participant does not read; build-plugins.ts leaves them out. */
declare module '*/framework.json?phone' {
  const texts: import('./wordsOfFramework.ts').FrameworkTexts
  export default texts
}
