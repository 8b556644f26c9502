export function reportText(r: { card: string; host: string; context: string }): string {
  return JSON.stringify(r);
}
