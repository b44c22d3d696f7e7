// Texts of the spec as commands of a container.
import { unexpanded } from '../../../lib/kubernetes-expansion.ts'
import { withExec } from '../../../lib/shell.ts'

/** Runs a script by the shell of the image; its last program takes the place of the shell, and so gets the order to stop. */
export function shellCommand(script: string): string[] {
  return ['sh', '-c', unexpanded(withExec(script).script)]
}
