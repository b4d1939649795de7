import { isBookkeeping, isTree, type Tree, treeOf } from './tree-of'

export type FileGroup<File> = { kind: 'file'; file: File } | { kind: 'tree'; tree: Tree; files: File[] }

/** Puts together what belongs together by its paths, each group where its first file stood. Drops the bookkeeping of tools. */
export function groupFiles<File extends { name: string }>(files: readonly File[]): FileGroup<File>[] {
  const trees = new Map<string, { tree: Tree; files: File[] }>()
  const placed: (File | { tree: Tree; files: File[] })[] = []
  for (const file of files) {
    const tree = treeOf(file.name)
    const group = tree && trees.get(keyOf(tree))
    if (group) {
      group.files.push(file)
      continue
    }
    const begun = tree && { tree, files: [file] }
    if (begun) trees.set(keyOf(tree), begun)
    placed.push(begun ?? file)
  }
  return placed.flatMap((one) => ('tree' in one ? settled(one) : alone(one)))
}

const keyOf = ({ kind, root }: Tree) => `${kind} ${root}`

function settled<File extends { name: string }>({ tree, files }: { tree: Tree; files: File[] }): FileGroup<File>[] {
  const names = files.map(({ name }) => name)
  return isTree(tree.kind, names) ? [{ kind: 'tree', tree, files }] : files.flatMap(alone)
}

function alone<File extends { name: string }>(file: File): FileGroup<File>[] {
  return isBookkeeping(file.name) ? [] : [{ kind: 'file', file }]
}
