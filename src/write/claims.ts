// Two outputs may never meet in one path: on a disk that ignores case, one of them would silently win.
import type { Diagnostic } from '../report/diagnostic.ts'
import { parentOf } from './disk.ts'

/** Who produces what, by path in lower case. */
export type Claims = { files: Map<string, Claim>; directories: Map<string, Claim> }

type Claim = { path: string; owner: string }

export function createClaims(): Claims {
  return { files: new Map(), directories: new Map() }
}

/**
 * Records that `owner` (such as "Kubernetes manifests of `api` in production") produces `path`, and answers with the
 * mistake when an earlier claim is in its way: the same path, the same but for case, or a file where a directory must be.
 */
export function claimPath(claims: Claims, path: string, owner: string): Diagnostic | undefined {
  const claim = { path, owner }
  const folded = path.toLowerCase()
  const earlier =
    claims.files.get(folded) ?? claims.directories.get(folded) ?? claimDirectory(claims, parentOf(path), claim)
  if (earlier !== undefined) return describeClash(claim, earlier)
  claims.files.set(folded, claim)
  return undefined
}

/** Claims a directory and those above it; a directory that is claimed already has had its parents claimed too. */
function claimDirectory(claims: Claims, directory: string, claim: Claim): Claim | undefined {
  if (directory === '') return undefined
  const folded = directory.toLowerCase()
  const known = claims.directories.get(folded)
  if (known !== undefined) return known.path.startsWith(`${directory}/`) ? undefined : known
  const blocker = claims.files.get(folded) ?? claimDirectory(claims, parentOf(directory), claim)
  if (blocker === undefined) claims.directories.set(folded, claim)
  return blocker
}

function describeClash(claim: Claim, earlier: Claim): Diagnostic {
  const place =
    claim.path === earlier.path
      ? `\`generated/${claim.path}\``
      : `\`generated/${earlier.path}\` and \`generated/${claim.path}\``
  return {
    code: 'output-clash',
    severity: 'error',
    message: `${earlier.owner} and ${claim.owner} both produce ${place}`,
    why: 'one of them would overwrite the other, at least on a disk that does not tell upper case from lower case',
    hint: 'give one of the two another name',
  }
}
