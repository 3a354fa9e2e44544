// The edition that the last answer was decided by, for the foot of the page.
class DecidedBy {
  edition = $state<string | null>(null);
}

export const decidedBy = new DecidedBy();
