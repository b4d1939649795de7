export type SchemaColumn = { table: string; column: string; type: string; nullable: boolean }
export type PrismaSchema = { columns: SchemaColumn[]; indexes: string[]; foreignKeys: string[] }

const NATIVE: Record<string, string> = { Uuid: 'uuid', 'Timestamptz(3)': 'timestamptz(3)', Date: 'date' }
const SCALAR: Record<string, string> = { String: 'text', Int: 'int4', BigInt: 'int8', Boolean: 'bool', Json: 'jsonb', Bytes: 'bytea' }
const ON_DELETE: Record<string, string> = { Cascade: ' on delete cascade', NoAction: '', Restrict: ' on delete restrict' }

type Field = { name: string; column: string; type: string; isList: boolean; isOptional: boolean; rest: string }
type Model = { table: string; fields: Field[]; body: string }

/**
 * What PostgreSQL should hold by the Prisma schema, in PostgreSQL's own words. It reads the part of the schema language
 * that this schema uses, as Prisma's own comparison needs an engine that is not there everywhere.
 */
export function readPrismaSchema(text: string): PrismaSchema {
  const enums = new Map(blocks(text, 'enum').map(({ name, body }) => [name, mapped(body, name)]))
  const models = new Map(
    blocks(text, 'model').map(({ name, body }) => [name, { table: mapped(body, name), fields: fieldsOf(body), body } satisfies Model]),
  )
  return {
    columns: [...models.values()]
      .flatMap((model) => columnsOf(model, models, enums))
      .sort((a, b) => (`${a.table} ${a.column}` < `${b.table} ${b.column}` ? -1 : 1)),
    indexes: [...models.values()].flatMap(indexesOf).sort(),
    foreignKeys: [...models.values()].flatMap((model) => foreignKeysOf(model, models)).sort(),
  }
}

function blocks(text: string, kind: string): { name: string; body: string }[] {
  return [...text.matchAll(new RegExp(`^${kind} (\\w+) \\{\\n([\\s\\S]*?)\\n\\}`, 'gm'))].map(([, name = '', body = '']) => ({
    name,
    body,
  }))
}

const mapped = (body: string, name: string) => /^\s*@@map\("(\w+)"\)/m.exec(body)?.[1] ?? name

function fieldsOf(body: string): Field[] {
  return body.split('\n').flatMap((line) => {
    const [, name, type, list, optional, rest = ''] = /^\s*(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line) ?? []
    if (!name || !type) return []
    return [{ name, column: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? name, type, isList: Boolean(list), isOptional: Boolean(optional), rest }]
  })
}

function columnsOf({ table, fields }: Model, models: Map<string, Model>, enums: Map<string, string>): SchemaColumn[] {
  return fields
    .filter((field) => !models.has(field.type))
    .map(({ column, type, isList, isOptional, rest }) => {
      const native = NATIVE[/@db\.(\w+(?:\(\d+\))?)/.exec(rest)?.[1] ?? '']
      const base = native ?? enums.get(type) ?? SCALAR[type] ?? type
      return { table, column, type: isList ? `_${base}` : base, nullable: isOptional || isList }
    })
}

function indexesOf({ table, fields, body }: Model): string[] {
  const columnOf = (name: string) => fields.find((field) => field.name === name)?.column ?? name
  const block = [...body.matchAll(/^\s*@@(id|unique|index)\(\[(.*)\]\)/gm)].map(([, kind, list = '']) => ({
    isUnique: kind !== 'index',
    list,
  }))
  const single = fields.filter(({ rest }) => /@(id|unique)\b/.test(rest)).map(({ name }) => ({ isUnique: true, list: name }))
  return [...block, ...single].map(({ isUnique, list }) => {
    const columns = list.split(/,\s*(?![^(]*\))/).map((part) => {
      const [, name = '', sort] = /^(\w+)(?:\(sort: (\w+)\))?/.exec(part.trim()) ?? []
      return columnOf(name) + (sort === 'Desc' ? ' desc' : '')
    })
    return `${table}: ${isUnique ? 'unique ' : ''}(${columns.join(', ')})`
  })
}

function foreignKeysOf(model: Model, models: Map<string, Model>): string[] {
  return model.fields.flatMap(({ type, rest }) => {
    const [, from, to, onDelete = 'Restrict'] =
      /@relation\(fields: \[(.*?)\], references: \[(.*?)\](?:, onDelete: (\w+))?\)/.exec(rest) ?? []
    const target = models.get(type)
    if (!from || !to || !target) return []
    const columns = (list: string, of: Model) =>
      list.split(', ').map((name) => of.fields.find((field) => field.name === name)?.column ?? name)
    return [
      `${model.table}: foreign key (${columns(from, model).join(', ')}) references ${target.table}(${columns(to, target).join(', ')}) on update cascade${ON_DELETE[onDelete] ?? ''}`,
    ]
  })
}
