/** A word by number, as the language has it: 1 → `one`, all others → `other`. */
export function plural(
  language: string,
  forms: { readonly one: string; readonly other: string },
): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (count) => (rules.select(count) === 'one' ? forms.one : forms.other);
}

/** The number with its word: “1 set”, “2 sets”. */
export function counted(
  language: string,
  forms: { readonly one: string; readonly other: string },
): (count: number) => string {
  const word = plural(language, forms);
  return (count) => `${count} ${word(count)}`;
}
