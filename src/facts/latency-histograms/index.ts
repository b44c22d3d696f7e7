export { latencyHistograms } from './2026-12.ts'
