/** What is found for an element or a box is found once: a page has tens of thousands, and each is asked for many times. */
export function remembered<Key extends object, Value>(
  values: WeakMap<Key, Value>,
  key: Key,
  find: () => Value,
): Value {
  const known = values.get(key);
  if (known !== undefined || values.has(key)) return known as Value;
  const value = find();
  values.set(key, value);
  return value;
}
