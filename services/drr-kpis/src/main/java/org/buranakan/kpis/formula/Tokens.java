package org.buranakan.kpis.formula;

import static org.buranakan.kpis.formula.FormulaRefusals.NESTED_TOO_DEEP;
import static org.buranakan.kpis.formula.FormulaRefusals.NOT_A_NUMBER;
import static org.buranakan.kpis.formula.FormulaRefusals.TOO_LONG;
import static org.buranakan.kpis.formula.FormulaRefusals.TOO_MANY_NAMES;
import static org.buranakan.kpis.formula.FormulaRefusals.UNEXPECTED;
import static org.buranakan.kpis.formula.FormulaRefusals.UNKNOWN_VARIABLE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A formula with its names replaced by identifiers that the expression library can read: {@code
 * A-2.count} is one name, not a subtraction. Of two names that could begin at one place the longer
 * one is meant.
 *
 * @param names what was replaced, in the order of the identifiers
 */
record Tokens(String expression, List<String> names) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d{1,%d}(\\.\\d{1,%d})?(?![\\p{L}\\d])".formatted(Bounds.DIGITS, Bounds.DECIMALS));
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,59}");
  private static final Pattern CALL = Pattern.compile("([A-Za-z]{1,20})\\s*\\(");
  private static final String SIGNS = "+-*/(), \t";
  private static final int DEEPEST = 50;
  private static final int LONGEST = 500;
  private static final int MOST_NAMES = 60;

  static String identifier(int index) {
    return "v" + index;
  }

  static Tokens of(String text, Set<String> known) {
    if (text.length() > LONGEST) {
      throw TOO_LONG.at("/formula", LONGEST);
    }
    var used = new LinkedHashMap<String, String>();
    var unknown = new LinkedHashSet<String>();
    var out = new StringBuilder();
    var depth = 0;
    for (var at = 0; at < text.length(); ) {
      var c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw NESTED_TOO_DEEP.at("/formula", text, DEEPEST);
      }
      if (SIGNS.indexOf(c) >= 0) {
        out.append(c);
        at++;
      } else if (Character.isDigit(c)) {
        at = copyNumber(text, at, out);
      } else {
        at = copyWord(text, at, known, used, unknown, out);
      }
    }
    if (!unknown.isEmpty()) {
      throw UNKNOWN_VARIABLE.at("/formula", String.join(", ", unknown));
    }
    if (used.size() > MOST_NAMES) {
      throw TOO_MANY_NAMES.at("/formula", MOST_NAMES);
    }
    return new Tokens(out.toString(), List.copyOf(used.keySet()));
  }

  private static int copyNumber(String text, int at, StringBuilder out) {
    var number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw NOT_A_NUMBER.at("/formula", text, Bounds.DIGITS, Bounds.DECIMALS, at + 1);
    }
    out.append(Formula.plain(new BigDecimal(number.group())).toPlainString());
    return number.end();
  }

  private static int copyWord(
      String text,
      int at,
      Set<String> known,
      Map<String, String> used,
      Set<String> unknown,
      StringBuilder out) {
    var name = longestName(text, at, known);
    if (name != null) {
      out.append(used.computeIfAbsent(name, key -> identifier(used.size())));
      return at + name.length();
    }
    var call = CALL.matcher(text).region(at, text.length());
    if (call.lookingAt() && Formula.FUNCTIONS.contains(call.group(1).toLowerCase(Locale.ROOT))) {
      out.append(call.group(1));
      return call.end(1);
    }
    var word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      var unexpected = Character.toString(text.codePointAt(at));
      throw UNEXPECTED.at("/formula", text, unexpected, at + 1);
    }
    unknown.add(word.group());
    return word.end();
  }

  /** Of the names that could begin here. */
  private static @Nullable String longestName(String text, int at, Set<String> known) {
    var name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      return null;
    }
    for (var end = name.end(); end > at; end--) {
      if (endsAt(text, end) && known.contains(text.substring(at, end))) {
        return text.substring(at, end);
      }
    }
    return null;
  }

  private static boolean endsAt(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    var next = text.charAt(end);
    return !Character.isLetterOrDigit(next) && next != '_' && next != '.';
  }
}
