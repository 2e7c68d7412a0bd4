import { randomBytes } from 'node:crypto';

/** A ticket is good for so long, in milliseconds. */
const lifetime = 60_000;

/** Tickets with which a page may ask for the token, each once. */
export type Tickets = {
  readonly issue: () => string;
  /** Whether a ticket is good; from then on it is not. */
  readonly take: (ticket: string) => boolean;
};

/**
 * The address that a browser is opened with stands in the list of processes, where every user of the machine can read it:
 * so it carries no token, but a ticket.
 */
export function createTickets(): Tickets {
  const good = new Set<string>();
  return {
    issue: () => {
      const ticket = randomBytes(24).toString('base64url');
      good.add(ticket);
      setTimeout(() => good.delete(ticket), lifetime).unref();
      return ticket;
    },
    take: (ticket) => good.delete(ticket),
  };
}
