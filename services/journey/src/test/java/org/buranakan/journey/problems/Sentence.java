package org.buranakan.journey.problems;

/** What people are told, in both languages. */
record Sentence(String th, String en) implements Comparable<Sentence> {
  @Override
  public int compareTo(Sentence other) {
    return (en + th).compareTo(other.en + other.th);
  }
}
