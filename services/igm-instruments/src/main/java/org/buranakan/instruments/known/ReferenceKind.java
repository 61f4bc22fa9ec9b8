package org.buranakan.instruments.known;

/** What other services make that an instrument may cite or speak of. */
public enum ReferenceKind {
  SESSION,
  LESSON,
  AGREEMENT,
  STANDARD,
  KPI,
  TRACK
}
