export { prometheus } from './3.14.0.ts'
