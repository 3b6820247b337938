/** The title of tests with the ids of the requirements that they prove: "Task [R3, R5]". */
export function titled(name: string, proves: readonly string[] = []) {
  return proves.length > 0 ? `${name} [${proves.join(', ')}]` : name;
}
