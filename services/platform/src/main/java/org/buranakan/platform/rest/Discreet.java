package org.buranakan.platform.rest;

import java.util.regex.Pattern;

/** What a path says to those who operate the suite. */
final class Discreet {
  private static final Pattern OTHER_THAN_A_WORD_OR_AN_ID =
      Pattern.compile(
          "(?<=/)(?!(?:v1|[a-z]+(?:-[a-z]+)*|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/|$))"
              + "[^/]+");

  private Discreet() {}

  /**
   * The path with {@code …} in the place of whatever is neither a word in small letters, as those
   * of our paths, nor an id: somebody may have put a name there, or the number of a citizen.
   */
  static String path(String path) {
    return OTHER_THAN_A_WORD_OR_AN_ID.matcher(path).replaceAll("…");
  }
}
