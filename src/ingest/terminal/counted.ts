/** A number with the thing that is counted, as a person says it: "1 text", "12 texts". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
