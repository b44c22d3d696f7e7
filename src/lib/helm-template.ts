// Text that a chart hands to Helm's own template engine before it is used.
// @see https://helm.sh/docs/howto/charts_tips_and_tricks/#using-the-tpl-function

/** Makes the engine print the text as it is: where it opens an action, it is told to print two braces. */
export function literalInTemplate(text: string): string {
  return text.replaceAll('{{', '{{ "{{" }}')
}
