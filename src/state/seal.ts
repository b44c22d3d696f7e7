// A seal on what one run keeps for the next: a text is believed only in the file that it was written to, and unchanged.
import { createHash } from 'node:crypto'
import fs from 'node:fs'

/**
 * Writes a text with its seal as the first line, beside and renamed, so that a killed run leaves no half of a file. The
 * number of the file (inode) is part of the seal: a copy, such as one that git checked out, does not carry it.
 */
export function writeSealed(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  fs.mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
  const handle = fs.openSync(draft, 'w')
  try {
    fs.writeSync(handle, `${sealOf(Buffer.from(text), fs.fstatSync(handle).ino)}\n${text}`)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(draft, file)
}

/** The text behind the seal, or undefined where the seal does not hold. */
export function readSealed(file: string): Buffer | undefined {
  const handle = fs.openSync(file, 'r')
  try {
    const bytes = fs.readFileSync(handle)
    const end = bytes.indexOf('\n')
    const text = bytes.subarray(end + 1)
    return bytes.toString('latin1', 0, Math.max(0, end)) === sealOf(text, fs.fstatSync(handle).ino) ? text : undefined
  } finally {
    fs.closeSync(handle)
  }
}

function sealOf(text: Uint8Array, inode: number): string {
  return createHash('sha256').update(`${inode}\n`).update(text).digest('hex')
}
