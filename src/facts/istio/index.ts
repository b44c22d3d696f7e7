export { istio } from './1.30.4.ts'
