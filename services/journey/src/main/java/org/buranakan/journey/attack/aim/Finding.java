package org.buranakan.journey.attack.aim;

/** Something that must not be. */
public record Finding(Kind kind, String what) {

  /** What is broken by it. */
  public enum Kind {
    DIED("a service ended", true),
    FAILED("an answer 5xx", true),
    WRONG("a wrong answer", true),
    ACCEPTED("taken, though it must be refused", true),
    UNLOGGED("in no log", true),
    STALLED("a bystander waited for ever", true),
    BROKEN("the recipe could not be carried out", true),
    SLOW("a bystander waited", false),
    DEAF("liveness came late", false);

    private final String words;
    private final boolean hard;

    Kind(String words, boolean hard) {
      this.words = words;
      this.hard = hard;
    }

    /** A busy machine is no excuse for it. */
    public boolean isHard() {
      return hard;
    }
  }

  @Override
  public String toString() {
    return kind.words + ": " + what;
  }
}
