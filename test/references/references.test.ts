// Acceptance: nothing that is generated refers to something that is not there.
import { describe, expect, test } from 'vitest'
import { compiledWorlds } from './compiled.ts'
import { isSettled } from './open.ts'
import { danglingIn, printDangling } from './walk.ts'

const worlds = await compiledWorlds()

describe('every reference finds its target', () => {
  test.each(worlds.map(({ folder, world }) => ({ folder, environment: world.name, world })))(
    'in $environment of $folder',
    ({ world }) => {
      expect(world.entries.length).toBeGreaterThan(0)
      expect(danglingIn(world).filter(isSettled).map(printDangling)).toEqual([])
    },
  )
})
