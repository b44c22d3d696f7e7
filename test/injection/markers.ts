// Texts that mean something in every language that we write: planted in the spec, looked for in the output.

/** Where a marker begins, in letters that occur nowhere else. */
export const markerName = 'Zq7'

const spaced = `${markerName}'"\`$(id)\${{ github.x }}{{ .x }}|<img src=x>\nZq8`
const unspaced = `${markerName}'"\`$(id)\${{github.x}}{{.x}}|<img>;Zq8`
const wholes = [
  spaced,
  spaced.replace('\n', ''),
  unspaced,
  `/${unspaced}`,
  `https://a.example.com/${unspaced}`,
  `mongodb://a.example.com/${unspaced}`,
  `#${unspaced}`,
  `${unspaced}@b.example.com`,
  `./${unspaced}`,
]

/** A marker in every form that a field could take: a text, a list of one, a map of one. */
export const candidates = wholes.flatMap((text) => [text, [text], { A_KEY: text }, { 'a-key': text }])

/** What follows the name of a marker up to its end, however it is written in a text. */
export const markerText = /Zq7[^]*?Zq8|Zq7.*/g
