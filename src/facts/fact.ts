// What a fact about other people's software is: a value, and the place where it was read at the version that we pin.

/** A value of the outside world with its source. */
export type Fact<Value> = {
  value: Value
  /** A link to upstream's source, documentation or test data, at the pinned version. */
  source: string
}

/** The facts of one thing at one version: what a file of this folder exports. */
export type Facts = {
  /** The software, as its own project calls it, such as `traefik`. */
  thing: string
  /** The version at which every fact of the file was read. */
  version: string
  /** When they were read, as year-month-day. */
  read: string
}
