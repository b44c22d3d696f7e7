export { facts, managedPorts, type ManagedPorts } from './2026-12.ts'
