// How data comes from one engine into another, and how the two are counted afterwards: containers that run one after the
// other, each with what it runs.
import type { DatabaseImport } from '../../../../model/data/backing.ts'
import { databaseNames } from '../../../../model/names.ts'
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
    countFile(),
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
      script: 'echo "waiting for $SOURCE_PATH"\nuntil [ -f "$SOURCE_PATH" ]; do sleep 5; done',
    },
  ]
}

/** Rows per table of the file, before anything is loaded. pgloader writes names in lower case. */
function countFile(): Step {
  const lines = [
    'import os, sqlite3, urllib.parse',
    'path = urllib.parse.quote(os.environ["SOURCE_PATH"])',
    'source = sqlite3.connect(f"file:{path}?mode=ro", uri=True)',
    "tables = source.execute(\"select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name\")",
    'for (name,) in tables.fetchall():',
    '    rows = source.execute(f\'select count(*) from "{name}"\').fetchone()[0]',
    '    print(name.lower(), rows, sep="\\t")',
  ]
  return {
    name: 'count',
    image: importImages.python,
    script: `python - > /work/source.tsv <<'END'\n${lines.join('\n')}\nEND\ncat /work/source.tsv`,
  }
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
    script: `different=0
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
    script: `psql "$TARGET_URL" -At -c "${listTables}" | while read -r table; do
  echo "$table: $(psql "$TARGET_URL" -At -c "select count(*) from $table" </dev/null) rows"
done`,
  }
}

/** In one transaction: all or nothing. */
function copyPostgres(slice: DatabaseSlice): Step {
  return {
    name: 'copy',
    image: clientImage(slice),
    script: `pg_dump --no-owner --no-privileges "$SOURCE_URL" | psql --quiet --single-transaction --set ON_ERROR_STOP=1 "$TARGET_URL"
different=0
for table in $(psql "$SOURCE_URL" -At -c "${listTables}"); do
  rows=$(psql "$SOURCE_URL" -At -c "select count(*) from $table")
  found=$(psql "$TARGET_URL" -At -c "select count(*) from $table")
  echo "$table: $rows rows at the source, $found here"
  [ "$rows" = "$found" ] || different=1
done
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
diff /work/source.txt /work/target.txt`,
  }
}
