package org.buranakan.journey.chaos;

import org.buranakan.journey.Api.Answer;

/** A command that should have been taken was refused. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refused(String command, Answer answer) {
    super(command + " answered " + answer.status() + ": " + answer.body());
    this.status = answer.status();
  }

  /** Somebody else changed the same thing, perhaps a command of one's own that got no answer. */
  boolean isConflict() {
    return status == 409;
  }
}
