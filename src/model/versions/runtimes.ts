// Versions of languages that are no longer repaired. The compiler has no clock, so the table holds only what had ended
// on the day that it was written; what ends later is added then.
import type { RuntimeLanguage } from '../service.ts'

/** The day of this table. */
export const runtimesAsOf = '2026-12-01'

/** `ends`: last month with security fixes, by release line. `instead`: a line that is repaired for years from then. */
export type EndedRuntimes = { ends: Readonly<Record<string, string>>; instead: string }

export const endedRuntimes: Partial<Record<RuntimeLanguage, EndedRuntimes>> = {
  // https://devguide.python.org/versions/
  python: {
    ends: {
      '2': '2020-01',
      '2.7': '2020-01',
      '3.2': '2016-02',
      '3.3': '2017-09',
      '3.4': '2019-03',
      '3.5': '2020-09',
      '3.6': '2021-12',
      '3.7': '2023-06',
      '3.8': '2024-10',
      '3.9': '2025-10',
      '3.10': '2026-10',
    },
    instead: '3.13',
  },
  // https://github.com/nodejs/Release
  node: {
    ends: {
      '8': '2019-12',
      '10': '2021-04',
      '12': '2022-04',
      '14': '2023-04',
      '16': '2023-09',
      '17': '2022-06',
      '18': '2025-04',
      '19': '2023-06',
      '20': '2026-04',
      '21': '2024-06',
      '23': '2025-06',
      '25': '2026-06',
    },
    instead: '24',
  },
  // Each release is repaired until two newer ones are out. https://go.dev/doc/devel/release
  go: {
    ends: {
      '1.18': '2023-02',
      '1.19': '2023-09',
      '1.20': '2024-02',
      '1.21': '2024-08',
      '1.22': '2025-02',
      '1.23': '2025-08',
      '1.24': '2026-02',
    },
    instead: '1.26',
  },
  // https://www.ruby-lang.org/en/downloads/branches/
  ruby: { ends: { '2.7': '2023-03', '3.0': '2024-04', '3.1': '2025-03', '3.2': '2026-03' }, instead: '3.4' },
  // https://www.php.net/eol.php
  php: { ends: { '7': '2022-11', '7.4': '2022-11', '8.0': '2023-11', '8.1': '2025-12' }, instead: '8.4' },
}

/** Versions that nobody has run for ten years, and that another one turns into when it is read as a number. */
export const lostZeros: Partial<Record<RuntimeLanguage, readonly string[]>> = { python: ['3.1'], go: ['1.1', '1.2'] }
