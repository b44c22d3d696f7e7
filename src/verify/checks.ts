// The entry of the bundle of validators, which is loaded only when Kubernetes objects were emitted.
export { checkFields, checkObject, loadValidators } from './kubernetes.ts'
