/** Puts late expressions (`late-expression.mjs`) in the place of those that a module would make when it is loaded. */
import ts from 'typescript'

const NAME = 'lateExpression'

/**
 * The text of a module with late expressions; a literal in a function stays, which V8 keeps from run to run.
 * @type {(text: string, path: string) => string}
 */
export const withLateExpressions = (text, path) => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const places = []
  const visit = (node, isAtOnce) => {
    if (ts.isRegularExpressionLiteral(node)) {
      if (!isAtOnce) return
      const end = node.text.lastIndexOf('/')
      const [pattern, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
      places.push([node.getStart(), node.end, `${NAME}(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`])
      return
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp')
      places.push([node.getStart(), node.expression.end, NAME])
    ts.forEachChild(node, (child) => visit(child, isAtOnce && !isLater(node)))
  }
  visit(file, true)
  if (places.length === 0) return text
  let made = text
  for (const [start, end, instead] of places.sort(([a], [b]) => b - a))
    made = made.slice(0, start) + instead + made.slice(end)
  return `import { ${NAME} } from 'asz:late-expression';${made}`
}

/** What stands in a function runs later. */
const isLater = (node) => ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)
