/** What a trial of security is given. */
export interface SecurityTrial {
  (given: { folder: string; inputs: number; rounds: number }): Outcome | Promise<Outcome>
}

/** Whether all held, and what docs/security.md says of it. */
export interface Outcome {
  holds: boolean
  lines: string[]
}
