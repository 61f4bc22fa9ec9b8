package org.buranakan.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a rule book: the code, the status and the words with which a request is refused, and
 * what the rule rests on. A feature keeps its rules in one class whose name ends in {@code
 * Refusals}; the contract's list of problems is made of those.
 *
 * @param status the HTTP status of the refusal; 0 for a reason that refuses nothing
 * @param code stable, for machines; never translated
 * @param text what people are told; {@code {0}}, {@code {1}} … stand for the facts of the case
 * @param basis the law, the study or the assumption behind the rule; null if it needs no reason
 */
public record Rule(int status, String code, Text text, @Nullable Basis basis) {
  private static final Locale THAI = Locale.of("th");
  private static final Pattern FACT = Pattern.compile("\\{(\\d)}");

  /** Refuses with 400: the request itself is malformed. */
  public static Rule malformed(String code, String th, String en) {
    return new Rule(400, code, Text.of(th, en), null);
  }

  /** Refuses with 403: the caller may not do this. */
  public static Rule forbidden(String code, String th, String en) {
    return new Rule(403, code, Text.of(th, en), null);
  }

  /** Refuses with 404: there is no such thing as the one with the id that is the only fact. */
  public static Rule notFound(String thing, String th, String en) {
    return new Rule(
        404, thing + ".not-found", Text.of("ไม่พบ" + th + " {0}", "no " + en + " {0}"), null);
  }

  /** Refuses with 409: the state of the thing does not allow it now. */
  public static Rule conflict(String code, String th, String en) {
    return new Rule(409, code, Text.of(th, en), null);
  }

  /** Refuses with 422: the request is understood, but a rule is against it. */
  public static Rule refused(String code, String th, String en) {
    return new Rule(422, code, Text.of(th, en), null);
  }

  /** Refuses with 503: the service can't do it now. */
  public static Rule unavailable(String code, String th, String en) {
    return new Rule(503, code, Text.of(th, en), null);
  }

  /** Refuses nothing: it explains what a service decided or advises. */
  public static Rule explained(String code, String th, String en) {
    return new Rule(0, code, Text.of(th, en), null);
  }

  /**
   * The same rule, resting on a law, both texts naming act and section, or on what states have
   * agreed on, such as the Sendai Framework.
   */
  public Rule byLaw(String th, String en) {
    return new Rule(status, code, text, Basis.law(th, en));
  }

  /** The same rule, resting on a finding of the study, which is cited in full. */
  public Rule byStudy(String th, String en) {
    return new Rule(status, code, text, Basis.study(th, en));
  }

  /** The same rule, resting on an assumption of ours. */
  public Rule byAssumption(String th, String en) {
    return new Rule(status, code, text, Basis.assumption(th, en));
  }

  /** Refuses the request as a whole. */
  public Problem problem(Object... facts) {
    return Problem.of(status, List.of(new FieldError(null, reason(facts))));
  }

  /** Refuses what stands at a place of the request: a JSON pointer, {@code #query/…} or such. */
  public Problem at(String pointer, Object... facts) {
    return Problem.of(status, List.of(new FieldError(pointer, reason(facts))));
  }

  /** Tells the facts of this case, also where the basis names them. */
  public Reason reason(Object... facts) {
    return new Reason(
        code, filled(text, facts), basis == null ? null : filled(basis.text(), facts));
  }

  private static Text filled(Text text, Object... facts) {
    return Text.of(filled(text, THAI, facts), filled(text, Locale.ENGLISH, facts));
  }

  private static String filled(Text text, Locale language, Object... facts) {
    return FACT.matcher(text.in(language))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(said(facts[Integer.parseInt(place.group(1))], language)));
  }

  private static String said(Object fact, Locale language) {
    return fact instanceof Text name ? name.in(language) : String.valueOf(fact);
  }
}
