// A folder with programs that stand in for those of the images: enough of each for the scripts of backups to run for real.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scripts } from '../../../../src/derived/container-scripts.ts'

/** Buckets are folders under $STORE. Files that are read back from a place named in $SPOILED come back changed. */
const rclone = `
path() { echo "$STORE/$(echo "$1" | tr : /)"; }
case "$1" in
  copy) case "$2" in
      *:*) mkdir -p "$3"; cp -r "$(path "$2")/." "$3" ;;
      *) mkdir -p "$(path "$3")"; cp -r "$2/." "$(path "$3")" ;;
    esac ;;
  cat) cat "$(path "$2")"; if [ "$2" = "\${SPOILED:-}" ]; then echo spoiled; fi ;;
  lsf) ls -1 "$(path "$3")" 2>/dev/null | sed 's,$,/,' ;;
  delete) echo "$*" >> "$STORE/deleted" ;;
  *) exit 64 ;;
esac`

/** Compression that does nothing. */
const zstd = `
case "$1" in
  -dcq) cat "$2" ;;
  -q) cat > "$3" ;;
  *) exit 64 ;;
esac`

const programs: Record<string, string> = {
  rclone,
  zstd,
  wget: `for each in "$@"; do case "$each" in http*) echo "$each" > "$STORE/pushed" ;; esac; done`,
  pg_dump: `echo "$*" > "$STORE/pg_dump"; if [ -n "\${BROKEN:-}" ]; then exit 3; fi; cat "$STORE/database.sql"`,
  pg_dumpall: `echo 'CREATE ROLE reader;'`,
  initdb: `exit 0`,
  pg_ctl: `exit 0`,
  createdb: `exit 0`,
  pg_restore: `cat`,
  // Answers counts from a file of tables and rows.
  psql: `
for each in "$@"; do case "$each" in
  --command=select\\ format*) cut -f 1 "$STORE/counts"; exit ;;
  --command=select\\ count*) table="\${each##* from }"; grep "^$table	" "$STORE/counts" | cut -f 2; exit ;;
esac; done
cat > /dev/null`,
  mysqldump: `echo "$*" > "$STORE/mysqldump"; cat "$WORK/client.cnf" > "$STORE/client.cnf"; cat "$STORE/database.sql"`,
  mongodump: `for each in "$@"; do case "$each" in --archive=*) echo archive > "\${each#--archive=}" ;; esac; done`,
}

/** One run of a pod: its folder, and what its buckets hold. */
export type Sandbox = {
  work: string
  store: string
  run(script: string, variables?: Record<string, string>): { status: number | null; output: string }
}

export function sandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), 'backup-'))
  const [bin, work, store, scriptFolder] = ['bin', 'work', 'store', 'scripts'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]
  for (const each of [bin, work, store, scriptFolder]) mkdirSync(each)
  for (const [name, text] of Object.entries(programs)) writeProgram(join(bin, name), text)
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(scriptFolder, name), text)
  return {
    work,
    store,
    run(script, variables = {}) {
      const environment = {
        PATH: `${bin}:${process.env['PATH']}`,
        WORK: work,
        STORE: store,
        DUMP_OPTIONS: '',
        ...variables,
      }
      const own = join(scriptFolder, script)
      // The step that reports is not one that can be left out.
      const command = script === 'report.sh' ? [own] : [join(scriptFolder, 'step.sh'), 'bash', own]
      const { status, stdout, stderr } = spawnSync('bash', command, { env: environment, encoding: 'utf8' })
      return { status, output: stdout + stderr }
    },
  }
}

function writeProgram(path: string, text: string): void {
  writeFileSync(path, `#!/usr/bin/env bash\nset -eu\n${text}\n`)
  chmodSync(path, 0o755)
}

/** The text of a file, '' where there is none. */
export function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

/** What shellcheck has to say of the scripts; undefined where it is not installed. */
export function shellcheck(paths: string[]): string | undefined {
  if (spawnSync('shellcheck', ['--version']).error !== undefined) return undefined
  return execFileSync('shellcheck', paths, { encoding: 'utf8' })
}
