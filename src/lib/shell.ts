// Text as one word of a shell's command, whatever it holds.

/** Characters that no POSIX shell reads as anything but themselves, anywhere in a word. */
const plain = /^[A-Za-z0-9_./:@%+,=-]+$/

/** In single quotes a shell changes nothing; a single quote itself is written outside of them. A plain word stays bare. */
export function shellWord(text: string): string {
  return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
