// The version that the pinned chart brings.
export { argoRollouts } from './1.9.0.ts'
