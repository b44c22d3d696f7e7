export { kongIngressController } from './3.5.ts'
