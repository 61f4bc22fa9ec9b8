package org.buranakan.journey.chaos;

/** Something that must not be. */
record Finding(Kind kind, String what) {

  /** What is broken by it. */
  enum Kind {
    LOST("lost"),
    TWICE("effects twice"),
    ORDER("order breaks"),
    REPLICA("replicas unequal"),
    TRAIL("audit trails wrong"),
    ANSWER("wrong answers"),
    UNQUIET("not quiet"),
    UNRECOVERED("not recovered");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  @Override
  public String toString() {
    return kind.words + ": " + what;
  }
}
