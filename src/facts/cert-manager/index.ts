export { certManager } from './1.21.1.ts'
