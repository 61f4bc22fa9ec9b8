package org.buranakan.platform.text;

import static java.lang.Character.CONTROL;
import static java.lang.Character.FORMAT;
import static java.lang.Character.LINE_SEPARATOR;
import static java.lang.Character.PARAGRAPH_SEPARATOR;
import static java.lang.Character.PRIVATE_USE;
import static java.lang.Character.SPACE_SEPARATOR;
import static java.lang.Character.SURROGATE;
import static java.lang.Character.UNASSIGNED;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The one way in which a text is stored and compared: what looks the same is the same. It is
 * Unicode's NFC, without what nobody sees, and Thai vowels and marks in the order in which they are
 * taught.
 */
public final class NormalForm {
  /** Characters that nobody sees, and nobody is deceived by: they tell where a line may break. */
  private static final String QUIET = "\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff";

  /** Characters that nobody sees though Unicode calls them letters, marks or symbols. */
  private static final Pattern BLANK =
      Pattern.compile(
          "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0d\uffa0\ufffc"
              + "\\x{13441}\\x{13442}\\x{16FE4}\\x{1D159}\\x{E0100}-\\x{E01EF}]");

  /** On one letter, or on none. */
  private static final Pattern HEAP_OF_MARKS = Pattern.compile("\\p{M}{5,}|(?:^|\\s)\\p{M}");

  /**
   * More than any letter is written with in parts: to sort them costs the square of their number.
   */
  private static final Pattern TOO_MANY_TO_SORT = Pattern.compile("\\p{M}{17,}");

  private static final Pattern SAME_MARK =
      Pattern.compile("([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+");
  private static final Pattern TONE_BEFORE_VOWEL =
      Pattern.compile("([\u0e47-\u0e4c\u0e4e])([\u0e31\u0e34-\u0e39])");
  private static final Pattern SARA_AM_IN_PARTS = Pattern.compile("\u0e4d([\u0e48-\u0e4b]?)\u0e32");
  private static final Pattern SARA_AE_IN_PARTS = Pattern.compile("เเ");

  private NormalForm() {}

  /** The text has no normal form: something in it would not be seen, or not be read. */
  public static final class Refused extends IllegalArgumentException {
    private final boolean forMarks;

    Refused(boolean forMarks) {
      super("not a text that people read");
      this.forMarks = forMarks;
    }

    /** Whether too many marks stand on one letter; otherwise there is what nobody sees. */
    public boolean isForMarks() {
      return forMarks;
    }
  }

  /** Of any text; what tells only where a line may break stays out. */
  public static String of(String text) {
    return isPlain(text) ? text.strip() : composed(seen(text, true));
  }

  /** Of a text that is signed as it was sent: nothing stays out in silence. */
  static String ofSealed(String text) {
    return isPlain(text) ? text.strip() : composed(seen(text, false));
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < '\u007f');
  }

  private static String seen(String text, boolean leavesOut) {
    if (BLANK.matcher(text).find()) {
      throw new Refused(false);
    }
    var seen = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !(leavesOut && QUIET.indexOf(c) >= 0))
        .map(NormalForm::requireSeen)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  private static int requireSeen(int character) {
    return switch (Character.getType(character)) {
      case SPACE_SEPARATOR -> ' ';
      case FORMAT, PRIVATE_USE, SURROGATE, UNASSIGNED, LINE_SEPARATOR, PARAGRAPH_SEPARATOR ->
          throw new Refused(false);
      case CONTROL -> {
        if ("\n\r\t".indexOf(character) < 0) {
          throw new Refused(false);
        }
        yield character;
      }
      default -> {
        if (QUIET.indexOf(character) >= 0) {
          throw new Refused(false); // a mark that only chooses how another character looks
        }
        yield character;
      }
    };
  }

  private static String composed(String text) {
    if (TOO_MANY_TO_SORT.matcher(text).find()) {
      throw new Refused(true);
    }
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (HEAP_OF_MARKS.matcher(composed).find()) {
      throw new Refused(true);
    }
    var thai = inThaiOrder(composed);
    while (!thai.equals(composed)) { // one step may make room for another
      composed = thai;
      thai = inThaiOrder(Normalizer.normalize(composed, Normalizer.Form.NFC));
    }
    return composed.strip();
  }

  private static String inThaiOrder(String text) {
    var once = SAME_MARK.matcher(text).replaceAll("$1");
    var ordered = TONE_BEFORE_VOWEL.matcher(once).replaceAll("$2$1");
    var am = SARA_AM_IN_PARTS.matcher(ordered).replaceAll("$1ำ");
    return SARA_AE_IN_PARTS.matcher(am).replaceAll("แ");
  }
}
