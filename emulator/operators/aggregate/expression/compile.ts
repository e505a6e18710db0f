/**
 * Expressions are compiled once per pipeline, and then evaluated per document. Own code instead of mingo's: that holds missing
 * fields for `null`, looks numbers in paths up in arrays, finds an unknown operator or a wrong number of arguments only when a
 * document arrives, or never, and parses each expression anew for each document.
 * https://www.mongodb.com/docs/manual/reference/operator/aggregation/
 */
import { notImplemented } from '../../../errors'
import { type Document, isDocument, type Value } from '../../../wire/ejson'
import { show } from '../value'
import { operators, refused } from './index'
import { type Cell, type Compiler, type Evaluate, fail } from './operator'
import { compilePath } from './path'

function compileObject(fields: Document, compiler: Compiler): Evaluate {
  const parts = Object.entries(fields).map(([field, expression]) => {
    if (field === '') throw fail('FieldPath field names may not be empty strings.')
    if (field.includes('.')) throw fail("FieldPath field names may not contain '.'. Consider using $getField or $setField.")
    if (field.startsWith('$')) throw fail("FieldPath field names may not start with '$'. Consider using $getField or $setField.")
    return [field, compiler.compile(expression)] as const
  })
  return (document) => {
    const result: Document = {}
    for (const [field, evaluate] of parts) {
      const value = evaluate(document)
      if (value !== undefined) result[field] = value
    }
    return result
  }
}

function compileArray(items: Value[], compiler: Compiler): Evaluate {
  const parts = items.map((item) => compiler.compile(item))
  return (document) => parts.map((evaluate) => evaluate(document) ?? null)
}

function compileOperator(fields: Document, compiler: Compiler): Evaluate {
  const [name = '', ...others] = Object.keys(fields)
  if (others.length)
    throw fail(`an expression specification must contain exactly one field, the name of the expression. Found ${others.length + 1} fields in ${show(fields)}`)
  const operator = operators.get(name)
  if (operator) return operator(fields[name], compiler, name)
  if (refused.has(name)) throw notImplemented(`aggregate expression ${name}`)
  throw fail(`Unrecognized expression '${name}'`)
}

function compile(expression: Value, compiler: Compiler): Evaluate {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression, (name) => compiler.cell(name))
  if (Array.isArray(expression)) return compileArray(expression, compiler)
  if (!isDocument(expression)) return () => expression
  const [first] = Object.keys(expression)
  return first?.startsWith('$') ? compileOperator(expression, compiler) : compileObject(expression, compiler)
}

function compilerWith(cells: ReadonlyMap<string, Cell>): Compiler {
  const compiler: Compiler = {
    compile: (expression) => compile(expression, compiler),
    binding: (variables) => compilerWith(new Map([...cells, ...Object.entries(variables)])),
    cell: (name) => cells.get(name),
  }
  return compiler
}

/** @param now what `$$NOW` is, for the whole of a pipeline. */
export const createCompiler = (now: Date): Compiler => compilerWith(new Map([['NOW', { value: now }]]))
