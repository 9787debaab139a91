/**
 * One JSON line an event, for the log of the platform. Nothing that could name a person may be handed in: no address
 * of a client, no query string, no body, no user agent.
 */
export function logEvent(
  event: 'request' | 'error',
  facts: Readonly<Record<string, string | number | boolean>>,
): void {
  const line = JSON.stringify({ event, ...facts });
  if (event === 'error') console.error(line);
  else console.log(line);
}
