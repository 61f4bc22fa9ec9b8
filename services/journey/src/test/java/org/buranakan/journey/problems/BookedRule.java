package org.buranakan.journey.problems;

import org.jspecify.annotations.Nullable;

/**
 * A rule as a book has it.
 *
 * @param name its book and constant, to find it by
 * @param status the HTTP status with which it refuses; 0 if it refuses nothing
 * @param text what people are told, with "…" for the facts of the case
 * @param basis what it rests on; null if it needs no reason
 */
record BookedRule(String name, String code, int status, Sentence text, @Nullable Sentence basis) {

  static BookedRule of(String name, Object rule) throws ReflectiveOperationException {
    var basis = get(rule, "basis");
    return new BookedRule(
        name,
        (String) get(rule, "code"),
        (int) get(rule, "status"),
        sentence(get(rule, "text")),
        basis == null ? null : sentence(get(basis, "text")));
  }

  private static Sentence sentence(Object text) throws ReflectiveOperationException {
    return new Sentence(words(text, "th"), words(text, "en"));
  }

  private static String words(Object text, String language) throws ReflectiveOperationException {
    return String.valueOf(get(text, language)).replaceAll("\\{\\d}", "…");
  }

  private static @Nullable Object get(Object of, String component)
      throws ReflectiveOperationException {
    return of.getClass().getMethod(component).invoke(of);
  }
}
