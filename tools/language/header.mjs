/** The first lines of every generated source file. */
export const header = '// Generated from schema/platform.schema.json by `npm run generate`; edit that file instead.\n'
