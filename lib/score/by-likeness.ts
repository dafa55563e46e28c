/** What readers are told of a clock that no rule read: a note of its own, by which it is known again. */
export const byLikeness = 'Read by its likeness to other decisions, by no rule: check that both days are those of this limit.'
