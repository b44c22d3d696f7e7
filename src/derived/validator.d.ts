// Generated from schema/platform.schema.json by `npm run generate`; edit that file instead.
import type { ErrorObject } from 'ajv'

/** Answers whether the value fits the schema; `errors` then holds every violation of the last call, or null. */
export type Validator = { (value: unknown): boolean; errors?: ErrorObject[] | null }

export declare const validatePlatform: Validator
export declare const validateEnvironment: Validator
export declare const validateInclude: Validator
