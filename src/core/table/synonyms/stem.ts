/**
 * A heading's word without the endings of plural and gender-free e: 'ventas' and 'venta', 'customers' and 'customer',
 * 'valores' and 'valor' become one. Only for comparing words with each other: the stem itself is no word.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  const bare = /[lrndjz]es$/.test(word) ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word;
  return bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}
