package org.buranakan.journey.chaos;

/** Nobody knows what came of a command: it may have had its effect, or not. */
final class Unanswered extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unanswered(String what) {
    super(what);
  }
}
