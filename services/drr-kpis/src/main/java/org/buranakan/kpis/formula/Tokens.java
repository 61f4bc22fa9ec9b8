package org.buranakan.kpis.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;

/**
 * A formula with its names replaced by identifiers that the expression library can read: {@code
 * A-2.count} is one name, not a subtraction. Of two names that could begin at one place the longer
 * one is meant.
 *
 * @param names what was replaced, in the order of the identifiers
 */
record Tokens(String expression, List<String> names) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");
  private static final Pattern CALL = Pattern.compile("([a-z]+)\\s*\\(");
  private static final String SIGNS = "+-*/(), \t";
  private static final int DEEPEST = 50;

  static String identifier(int index) {
    return "v" + index;
  }

  static Tokens of(String text, Set<String> known) {
    var longestFirst =
        known.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    var used = new LinkedHashSet<String>();
    var unknown = new LinkedHashSet<String>();
    var out = new StringBuilder();
    var depth = 0;
    for (var at = 0; at < text.length(); ) {
      var c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        throw malformed(text, "brackets are nested more than " + DEEPEST + " deep");
      }
      if (SIGNS.indexOf(c) >= 0) {
        out.append(c);
        at++;
      } else if (Character.isDigit(c)) {
        at = copyNumber(text, at, out);
      } else {
        at = copyWord(text, at, longestFirst, used, unknown, out);
      }
    }
    if (!unknown.isEmpty()) {
      throw unknown(unknown);
    }
    return new Tokens(out.toString(), List.copyOf(used));
  }

  private static int copyNumber(String text, int at, StringBuilder out) {
    var number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()
        || number.end() < text.length() && Character.isLetter(text.charAt(number.end()))) {
      throw malformed(text, "not a number at character " + (at + 1));
    }
    out.append(number.group());
    return number.end();
  }

  private static int copyWord(
      String text,
      int at,
      List<String> longestFirst,
      LinkedHashSet<String> used,
      Set<String> unknown,
      StringBuilder out) {
    for (var name : longestFirst) {
      if (text.startsWith(name, at) && endsAt(text, at + name.length())) {
        used.add(name);
        out.append(identifier(new ArrayList<>(used).indexOf(name)));
        return at + name.length();
      }
    }
    var call = CALL.matcher(text.toLowerCase(Locale.ROOT)).region(at, text.length());
    if (call.lookingAt() && Formula.FUNCTIONS.contains(call.group(1))) {
      out.append(call.group(1));
      return call.end(1);
    }
    var word = WORD.matcher(text).region(at, text.length());
    if (!word.lookingAt()) {
      throw malformed(text, "unexpected " + text.charAt(at) + " at character " + (at + 1));
    }
    unknown.add(word.group());
    return word.end();
  }

  private static boolean endsAt(String text, int end) {
    if (end == text.length()) {
      return true;
    }
    var next = text.charAt(end);
    return !Character.isLetterOrDigit(next) && next != '_' && next != '.';
  }

  static Problem malformed(String text, String why) {
    return Problem.refusedAt(
        "/formula",
        Reason.of(
            "formula.malformed", "อ่านสูตรไม่ได้: " + text, "can't read " + text + ": " + why));
  }

  private static Problem unknown(Set<String> names) {
    var list = String.join(", ", names);
    return Problem.refusedAt(
        "/formula",
        Reason.of(
            "formula.unknown-variable",
            "สูตรใช้ตัวแปรที่ไม่มี: " + list,
            "the formula uses what is neither a variable nor an indicator: " + list));
  }
}
