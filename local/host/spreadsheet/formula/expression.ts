import type { FormulaReference } from './reference';
import { formulaTokens, type Token } from './tokens';

/** A formula's tree. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'missing' }
  /** Values in braces: known as a formula, computed nowhere here. */
  | { readonly kind: 'array' }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: '+' | '-' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** Binary operators, weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

const parsed = new Map<string, Expression | null>();

/** The tree of a formula (English signs, without '='), each text parsed once; null when it is no formula. */
export function parseFormula(formula: string): Expression | null {
  let expression = parsed.get(formula);
  if (expression === undefined) {
    if (parsed.size > 50_000) parsed.clear();
    expression = new Parser(formulaTokens(formula).filter((token) => token.kind !== 'blank')).whole();
    parsed.set(formula, expression);
  }
  return expression;
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression | null {
    const expression = this.level(0);
    return expression && this.position === this.tokens.length ? expression : null;
  }

  private level(depth: number): Expression | null {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (
      let token = this.peek();
      left && token?.kind === 'operator' && operators.includes(token.text);
      token = this.peek()
    ) {
      this.position++;
      const right = this.level(depth + 1);
      left = right && { kind: 'binary', operator: token.text, left, right };
    }
    return left;
  }

  private signed(): Expression | null {
    const token = this.peek();
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
      this.position++;
      const operand = this.signed();
      return operand && { kind: 'unary', operator: token.text, operand };
    }
    let operand = this.primary();
    while (operand && this.peek()?.text === '%') {
      this.position++;
      operand = { kind: 'unary', operator: '%', operand };
    }
    return operand;
  }

  private primary(): Expression | null {
    const token = this.peek();
    if (!token) return null;
    this.position++;
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'array':
        return { kind: 'array' };
      case 'string':
        return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'error', code: token.text };
      case 'reference':
        return { kind: 'reference', reference: token.reference };
      case 'name':
        return named(token.text);
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'open':
        return this.bracketed();
      default:
        return null;
    }
  }

  private bracketed(): Expression | null {
    const inner = this.level(0);
    return inner && this.take('close') ? inner : null;
  }

  private call(name: string): Expression | null {
    if (!this.take('open')) return null;
    const inputs: Expression[] = [];
    if (this.take('close')) return { kind: 'call', name, inputs };
    for (;;) {
      const isMissing = this.peek()?.kind === 'separator' || this.peek()?.kind === 'close';
      const input: Expression | null = isMissing ? { kind: 'missing' } : this.level(0);
      if (!input) return null;
      inputs.push(input);
      if (this.take('close')) return { kind: 'call', name, inputs };
      if (!this.take('separator')) return null;
    }
  }

  private peek(): Token | undefined {
    return this.tokens[this.position];
  }

  private take(kind: Token['kind']): boolean {
    if (this.peek()?.kind !== kind) return false;
    this.position++;
    return true;
  }
}

function named(text: string): Expression {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { kind: 'constant', value: word === 'TRUE' };
  return { kind: 'name', name: text };
}
