/** The framework's words without those that a participant does not read; build-plugins.ts leaves them out. */
declare module '*/framework.json?phone' {
  const texts: import('./namesOfFramework.ts').FrameworkTexts
  export default texts
}

declare module '*/guidance.json?phone' {
  const texts: import('./wordsOfFramework.ts').GuidanceTexts
  export default texts
}
