package org.buranakan.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of problems that an operation may answer with, as the contract describes them. */
public enum DocumentedProblem {
  MALFORMED(
      400,
      "BadRequest",
      "The request can't be read as what it should be: no JSON (`malformed-json`), no UTF-8"
          + " (`not-utf-8`), nested too deeply or with too long a number, name or text"
          + " (`json-bounds`), a field that stands there twice (`duplicate-field`), a field or a query"
          + " parameter that is not known here (`unknown-field`, `unknown-parameter`) or is there twice (`repeated-parameter`), a value of the"
          + " wrong type (`wrong-type`), out of its list (`unknown-value`) or of its bounds (`invalid.…`), or something else that nobody can read (`malformed`). Each finding names the place.",
      "/province",
      "invalid.province-code",
      "must be the ISO 3166-2 code of a Thai province, such as TH-90"),
  UNAUTHENTICATED(
      401,
      "Unauthorized",
      "`unauthenticated`: the bearer token is missing, expired, or not one of this realm for this API."),
  FORBIDDEN(
      403,
      "Forbidden",
      "The caller may not do this: the token has none of the roles (`role-missing`), or does not reach"
          + " so far (`caller.…`): not to this province, or not to this actor.",
      null,
      "caller.foreign-province",
      "your token does not cover province TH-90"),
  NOT_FOUND(
      404,
      "NotFound",
      "There is no such thing (`….not-found`), or the path has no valid id (`no-such-path`).",
      null,
      "parked-event.not-found",
      "no parked event 01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e"),
  NOT_ACCEPTABLE(
      406,
      "NotAcceptable",
      "`not-acceptable`: Accept asks for something that this operation does not answer with."),
  CONFLICT(
      409,
      "Conflict",
      "The state of the thing does not allow it now; or a request with the same Idempotency-Key is"
          + " under way (`idempotency-key.in-flight`), or somebody changed the same thing at the same"
          + " moment (`concurrent-change`), or made it (`already-exists`).",
      null,
      "idempotency-key.in-flight",
      "a request with this Idempotency-Key is under way: retry in a moment"),
  STALE(
      412,
      "PreconditionFailed",
      "`version.stale`: If-Match names another version than the present one. Read again, and retry. `version.weak`: it is the present one, but with the W/ of a gateway that compresses. Retry without it.",
      "#header/If-Match",
      "version.stale",
      "this is at version 8 by now: read it again and retry"),
  TOO_LARGE(
      413,
      "ContentTooLarge",
      "`too-large`: the body has more than 256 KiB, or a file more than the operation says."),
  UNSUPPORTED_MEDIA_TYPE(
      415,
      "UnsupportedMediaType",
      "`unsupported-media-type`: Content-Type names something that this operation does not take;"
          + " `unsupported-charset`: it names another charset than UTF-8."),
  REFUSED(
      422,
      "UnprocessableContent",
      "The request is understood, but a rule refuses it, and says what the rule rests on; or the"
          + " document would become too large (`document.too-large`); or the"
          + " Idempotency-Key came with another body before (`idempotency-key.reused`).",
      null,
      "idempotency-key.reused",
      "this Idempotency-Key came with another body before: a new request needs a new key"),
  VERSION_UNNAMED(
      428,
      "PreconditionRequired",
      "`version.unnamed`: a change of something that exists needs If-Match.",
      "#header/If-Match",
      "version.unnamed",
      "If-Match is missing: send the ETag of what you read"),
  UNAVAILABLE(
      503,
      "ServiceUnavailable",
      "`unavailable`: the service's database is away or too busy. Nothing was changed, or it is not"
          + " known whether it was: read, or send again with the same Idempotency-Key. `overloaded`: too"
          + " many requests are under way, or too many of one caller; this one was not looked at.");

  private final int status;
  private final String component;
  private final String meaning;
  private final @Nullable String pointer;
  private final String code;
  private final String detail;

  /** The same for whatever operation: what is said by {@link RequestRefusals}. */
  DocumentedProblem(int status, String component, String meaning) {
    var reason = RequestRefusals.byStatus(status).reason();
    this(status, component, meaning, null, reason.code(), reason.text().in(Locale.ENGLISH));
  }

  /** With an example of what is said. */
  DocumentedProblem(
      int status,
      String component,
      String meaning,
      @Nullable String pointer,
      String code,
      String detail) {
    this.status = status;
    this.component = component;
    this.meaning = meaning;
    this.pointer = pointer;
    this.code = code;
    this.detail = detail;
  }

  public String status() {
    return Integer.toString(status);
  }

  /** Its name among the components of the contract. */
  public String component() {
    return component;
  }

  public String meaning() {
    return meaning;
  }

  public String title() {
    return Titles.of(status).in(Locale.ENGLISH);
  }

  public Map<String, Object> example() {
    var finding = new LinkedHashMap<String, Object>();
    if (pointer != null) {
      finding.put("pointer", pointer);
    }
    finding.put("code", code);
    finding.put("detail", detail);
    var document = new LinkedHashMap<String, Object>();
    document.put("type", ProblemShape.TYPES + code);
    document.put("title", title());
    document.put("status", status);
    document.put("detail", detail);
    document.put("code", code);
    document.put("errors", List.of(finding));
    return document;
  }
}
