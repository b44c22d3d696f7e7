// How data comes from one engine into another, and how the two are counted afterwards: containers that run one after the
// other, each with what it runs.
import type { DatabaseImport } from '../../../../model/data/backing.ts'
import { databaseNames } from '../../../../model/names/backing.ts'
import { importImages, newestPostgres, postgresImages } from '../../../../model/versions/databases.ts'
import type { DatabaseSlice } from '../database-slice.ts'

/**
 * `script` runs through bash, and stops at the first thing that fails. What the spec says reaches it as a variable, never
 * as a part of it: `SOURCE_PATH` of a file, `SOURCE_NAME` of a database.
 */
export type Step = { name: string; image: string; script: string }

type Steps = (slice: DatabaseSlice, source: DatabaseImport) => Step[]

/** The container into which people copy a file. */
export const uploadStep = 'upload'

/** By engine of the source and of the target. A rule refuses the other pairs. */
const steps: Record<string, Steps> = {
  'sqlite/postgres': (slice, source) => [
    ...waitForFile(source),
    ...copyFile(source),
    countFile(source),
    loadWith(slice, 'sqlite://$SOURCE_PATH'),
    compareWithFile(slice),
  ],
  'mysql/postgres': (slice) => [loadWith(slice, '$SOURCE_URL'), countRows(slice)],
  'postgres/postgres': (slice) => [copyPostgres(slice)],
  'mongodb/mongodb': (slice, source) => [copyMongodb(slice, source)],
}

export function stepsOf(slice: DatabaseSlice): Step[] {
  const { importFrom, engine } = slice.database
  return importFrom === null ? [] : (steps[`${importFrom.engine}/${engine}`]?.(slice, importFrom) ?? [])
}

/** Client programs of the version of the server, or of the newest where others run it. */
function clientImage({ database }: DatabaseSlice): string {
  return postgresImages[database.version] ?? postgresImages[newestPostgres] ?? ''
}

/** Where no service keeps the file, people copy it in under another name and give it its own when it is whole. */
function waitForFile({ volume }: DatabaseImport): Step[] {
  if (volume !== null) return []
  return [
    {
      name: uploadStep,
      image: importImages.python,
      script: `echo "waiting for $SOURCE_PATH"\nuntil [ -f "$SOURCE_PATH" ]; do sleep 5; done`,
    },
  ]
}

/** What a file must be before anything is read of it. */
const openFile = [
  'import os, sqlite3, sys, urllib.parse',
  'path = os.environ["SOURCE_PATH"]',
  'with open(path, "rb") as file:',
  '    header = file.read(20)',
  'if header[:16] != b"SQLite format 3\\0":',
  '    sys.exit(f"{path} is not a database of SQLite, or it is empty")',
]

/**
 * Beside the file of a service that keeps it, what stood in it before: with the rows that are still in its log.
 * @see https://www.sqlite.org/lang_vacuum.html#vacuuminto
 */
function copyFile({ volume }: DatabaseImport): Step[] {
  if (volume === null) return []
  const lines = [
    ...openFile,
    'copy = path + ".before-import"',
    'if os.path.exists(copy + ".part"):',
    '    os.remove(copy + ".part")',
    'sqlite3.connect(path).execute("vacuum into ?", (copy + ".part",))',
    'os.replace(copy + ".part", copy)',
    'print(f"{copy} holds what was there before")',
  ]
  return [{ name: 'backup', image: importImages.python, script: python(lines) }]
}

/**
 * Rows per table of the file, before anything is loaded. pgloader writes names in lower case. A file that was copied in must
 * not be in WAL mode: its last rows would be in a second file, which stayed behind. Bytes 18 and 19 say so, and a copy made by
 * `VACUUM INTO` is complete and never is. Nothing to count is no success: an empty file has all of its rows in the target.
 * @see https://www.sqlite.org/fileformat2.html#file_format_version_numbers
 */
function countFile({ volume }: DatabaseImport): Step {
  const complete = [
    'if 2 in header[18:20]:',
    '    sys.exit(f"{path} is in WAL mode, so its last rows may be in a file beside the original: copy what `sqlite3 <file> \\"VACUUM INTO \'copy.sqlite\'\\"` makes of it")',
  ]
  const lines = [
    ...openFile,
    ...(volume === null ? complete : []),
    'source = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)',
    "tables = source.execute(\"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name\").fetchall()",
    'total = 0',
    'for (name,) in tables:',
    "    quoted = name.replace('\"', '\"\"')",
    '    rows = source.execute(f\'select count(*) from "{quoted}"\').fetchone()[0]',
    '    print(name.lower(), rows, sep="\\t")',
    '    total += rows',
    'if total == 0:',
    '    sys.exit(f"{path} has {len(tables)} tables and no rows: there is nothing to bring over")',
  ]
  return {
    name: 'count',
    image: importImages.python,
    script: `${python(lines, '/work/source.tsv')}\ncat /work/source.tsv`,
  }
}

function python(lines: string[], into = ''): string {
  return `python -${into === '' ? '' : ` > ${into}`} <<'END'\n${lines.join('\n')}\nEND`
}

/**
 * Creates tables, indexes and sequences as well. pgloader knows `require` and no more, by which it checks who signed the
 * certificate; the authority it takes from where its library looks.
 * @see https://github.com/dimitri/pgloader/issues/1219 (words), https://github.com/dimitri/pgloader/issues/648 (authority)
 */
function loadWith({ database: { name, provider } }: DatabaseSlice, source: string): Step {
  const [trust, target] =
    provider === 'cluster' ? [`SSL_CERT_FILE=${databaseNames.authorityFile(name)} `, '$LOAD_URL'] : ['', '$TARGET_URL']
  return {
    name: 'load',
    image: importImages.pgloader,
    script: `${trust}pgloader --root-dir /tmp/pgloader --on-error-stop "${source}" "${target}"`,
  }
}

function compareWithFile(slice: DatabaseSlice): Step {
  return {
    name: 'verify',
    image: clientImage(slice),
    script: `[ -s /work/source.tsv ] || { echo "no table was counted" >&2; exit 1; }
different=0
while IFS=$'\\t' read -r table rows; do
  found=$(psql "$TARGET_URL" -At -c "select count(*) from \\"$table\\"" </dev/null)
  echo "$table: $rows rows in the file, $found in the database"
  [ "$rows" = "$found" ] || different=1
done < /work/source.tsv
exit $different`,
  }
}

const listTables =
  "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1"

/** pgloader itself stops at the first row that it cannot write; what it wrote is shown for people to compare. */
function countRows(slice: DatabaseSlice): Step {
  return {
    name: 'verify',
    image: clientImage(slice),
    script: `tables=$(psql "$TARGET_URL" -At -c "${listTables}")
total=0
while read -r table; do
  rows=$(psql "$TARGET_URL" -At -c "select count(*) from $table" </dev/null)
  echo "$table: $rows rows"
  total=$((total + rows))
done <<< "$tables"
[ "$total" -gt 0 ] || { echo "nothing was brought over" >&2; exit 1; }`,
  }
}

/** In one transaction: all or nothing. A source without rows is taken for the wrong one. */
function copyPostgres(slice: DatabaseSlice): Step {
  return {
    name: 'copy',
    image: clientImage(slice),
    script: `pg_dump --no-owner --no-privileges "$SOURCE_URL" | psql --quiet --single-transaction --set ON_ERROR_STOP=1 "$TARGET_URL"
tables=$(psql "$SOURCE_URL" -At -c "${listTables}")
different=0
total=0
while read -r table; do
  rows=$(psql "$SOURCE_URL" -At -c "select count(*) from $table" </dev/null)
  found=$(psql "$TARGET_URL" -At -c "select count(*) from $table" </dev/null)
  echo "$table: $rows rows at the source, $found here"
  [ "$rows" = "$found" ] || different=1
  total=$((total + rows))
done <<< "$tables"
[ "$total" -gt 0 ] || { echo "the source has no rows: there was nothing to bring over" >&2; exit 1; }
exit $different`,
  }
}

/** In the cluster, applications have a database of one name; elsewhere it keeps that of the source. */
function copyMongodb({ database }: DatabaseSlice, { name }: DatabaseImport): Step {
  const renamed =
    database.provider === 'cluster' && name !== ''
      ? ` --nsFrom "$SOURCE_NAME.*" --nsTo '${databaseNames.application}.*'`
      : ''
  const count =
    "db.getCollectionNames().sort().forEach((name) => print(name + ': ' + db.getCollection(name).countDocuments() + ' documents'))"
  return {
    name: 'copy',
    image: importImages.mongodb,
    script: `mongodump --uri "$SOURCE_URL" --archive | mongorestore --uri "$TARGET_URL" --archive --stopOnError${renamed}
mongosh "$SOURCE_URL" --quiet --eval "${count}" > /work/source.txt
mongosh "$TARGET_URL" --quiet --eval "${count}" > /work/target.txt
cat /work/target.txt
grep -q ': [1-9][0-9]* documents$' /work/source.txt || { echo "the source has no documents: there was nothing to bring over" >&2; exit 1; }
diff /work/source.txt /work/target.txt`,
  }
}
