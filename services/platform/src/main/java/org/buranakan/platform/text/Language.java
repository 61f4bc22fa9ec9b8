package org.buranakan.platform.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages in which people are told something. */
public enum Language {
  EN(Locale.ENGLISH),
  TH(Locale.of("th"));

  private static final double MOST_WANTED = 1;
  private static final Pattern WEIGHT = Pattern.compile("[qQ]=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)");

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** As it stands in a header. */
  public String tag() {
    return locale.getLanguage();
  }

  /**
   * The one that {@code Accept-Language} wants most; English where it wants neither. The header is
   * looked at once, from its begin to its end: the framework's own ways take a time that grows with
   * the square or the cube of its length.
   */
  public static Language of(@Nullable String header) {
    var wanted = EN;
    var weight = 0.0;
    var begin = 0;
    while (header != null && begin <= header.length()) {
      var end = end(header, begin, header.length(), ',');
      var endOfTag = end(header, begin, end, ';');
      var language = named(header, begin, endOfTag);
      var given = language == null ? 0 : weight(header, endOfTag, end);
      if (language != null && given > weight) {
        wanted = language;
        weight = given;
      }
      begin = end + 1;
    }
    return wanted;
  }

  private static int end(String header, int begin, int most, char mark) {
    var found = header.indexOf(mark, begin, most);
    return found < 0 ? most : found;
  }

  /** A tag such as {@code th-TH} begins with its language. */
  private static @Nullable Language named(String header, int begin, int end) {
    var from = begin;
    while (from < end && header.charAt(from) == ' ') {
      from++;
    }
    for (var language : values()) {
      var tag = language.tag();
      var after = from + tag.length();
      if (after <= end
          && header.regionMatches(true, from, tag, 0, tag.length())
          && (after == end || header.charAt(after) == '-' || header.charAt(after) == ' ')) {
        return language;
      }
    }
    return null;
  }

  /** What follows {@code q=}, up to three decimals; none for what can't be read. */
  private static double weight(String header, int begin, int end) {
    if (begin >= end) {
      return MOST_WANTED;
    }
    var given = header.substring(begin + 1, Math.min(end, begin + 10)).replace(" ", "");
    return WEIGHT.matcher(given).matches() ? Double.parseDouble(given.substring(2)) : 0;
  }
}
