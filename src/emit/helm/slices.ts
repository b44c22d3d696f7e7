// What the units of the values of charts are made from: plain JSON, and nothing else may be read.
import type { AddonRelease } from '../../model/addon.ts'

export type HelmSlice = { environment: { name: string }; addon: AddonRelease }
