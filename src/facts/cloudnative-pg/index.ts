// CloudNativePG at the pinned version.
export * from './1.30.0.ts'
