/**
 * Whether a value already is what a schema would make of it. A quick yes spares a whole file the copy that parsing makes;
 * a no says nothing: the schema itself then parses, fills in defaults, and has the words of what is wrong.
 */
import type * as core from 'zod/v4/core'

export type Test = (value: unknown) => boolean

/** Of what is not known here nothing is claimed. */
const unsure: Test = () => false

type Sized = string | readonly unknown[]

function checkTest({ _zod: { def } }: core.$ZodChecks): Test {
  switch (def.check) {
    case 'min_length':
      return (value) => (value as Sized).length >= def.minimum
    case 'max_length':
      return (value) => (value as Sized).length <= def.maximum
    case 'length_equals':
      return (value) => (value as Sized).length === def.length
    case 'greater_than':
      return (value) =>
        def.inclusive ? Number(value) >= Number(def.value) : Number(value) > Number(def.value)
    case 'less_than':
      return (value) =>
        def.inclusive ? Number(value) <= Number(def.value) : Number(value) < Number(def.value)
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : unsure
    case 'string_format': {
      const { pattern } = def
      return pattern && !pattern.global && !pattern.sticky ? (value) => pattern.test(String(value)) : unsure
    }
    case 'overwrite':
      return (value) => def.tx(value) === value
    default:
      return 'fn' in def && typeof def.fn === 'function' ? customTest(def.fn as Test) : unsure
  }
}

/** A refinement's own function; one that answers later is no quick yes. */
const customTest =
  (fn: Test): Test =>
  (value) =>
    fn(value) === true

/** All of a schema's checks after its own test. */
function checked(test: Test, checks: readonly core.$ZodCheck[] = []): Test {
  const tests = [test, ...checks.map((check) => checkTest(check as core.$ZodChecks))]
  const [first = unsure, second, third] = tests
  if (!second) return first
  if (!third) return (value) => first(value) && second(value)
  return (value) => tests.every((one) => one(value))
}

function objectTest(def: core.$ZodObjectDef): Test {
  const fields = Object.entries(def.shape).map(([name, schema]) => ({ name, test: normal(schema) }))
  const known = new Set(Object.keys(def.shape))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const own = value as Record<string, unknown>
    for (const name in own) if (!known.has(name)) return false
    for (const { name, test } of fields) if (!test(own[name])) return false
    return true
  }
}

function recordTest(def: core.$ZodRecordDef): Test {
  const [key, member] = [normal(def.keyType), normal(def.valueType)]
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const own = value as Record<string, unknown>
    for (const name in own) if (!key(name) || !member(own[name])) return false
    return true
  }
}

const plain = new Set(['string', 'number', 'boolean', 'null', 'literal', 'enum'])

/** Makes the test of a schema; made once, run often. Objects with keys the schema does not know are not normal. */
export function normal(schema: core.$ZodType): Test {
  const { def } = (schema as core.$ZodTypes)._zod
  switch (def.type) {
    case 'string':
      return checked((value) => typeof value === 'string', def.checks)
    case 'number':
      return checked(Number.isFinite, def.checks)
    case 'boolean':
      return checked((value) => typeof value === 'boolean', def.checks)
    case 'null':
      return (value) => value === null
    case 'literal': {
      const values = new Set<unknown>(def.values)
      return (value) => values.has(value)
    }
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries))
      return (value) => values.has(value)
    }
    case 'optional': {
      const inner = normal(def.innerType)
      return (value) => value === undefined || inner(value)
    }
    case 'nullable': {
      const inner = normal(def.innerType)
      return (value) => value === null || inner(value)
    }
    case 'default':
    case 'prefault':
      return normal(def.innerType)
    case 'array': {
      const element = normal(def.element)
      return checked((value) => Array.isArray(value) && value.every(element), def.checks)
    }
    case 'object':
      return checked(objectTest(def), def.checks)
    case 'record':
      return checked(recordTest(def), def.checks)
    case 'union': {
      // Of plain options at most one changes nothing; of others an earlier one might take a value and change it.
      const options = def.options.map((option) => (option as core.$ZodTypes)._zod.def.type)
      const tests = def.options.map(normal)
      return options.every((type) => plain.has(type)) ? (value) => tests.some((one) => one(value)) : unsure
    }
    default:
      return unsure
  }
}
