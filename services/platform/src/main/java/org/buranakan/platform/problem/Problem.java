package org.buranakan.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that can't be carried out, and why: becomes an RFC 9457 problem document. */
public final class Problem extends RuntimeException {
  /** A document tells of no more; whoever mends these will hear of the others. */
  public static final int MOST_ERRORS = 100;

  private final int status;
  private final transient List<FieldError> errors;

  private final @Nullable String challenge;

  private Problem(int status, List<FieldError> errors) {
    this(status, errors, null);
  }

  private Problem(int status, List<FieldError> errors, @Nullable String challenge) {
    super(errors.getFirst().reason().code());
    this.status = status;
    this.errors = List.copyOf(errors);
    this.challenge = challenge;
  }

  /** A refusal by an entry of a rule book. */
  static Problem of(int status, List<FieldError> errors) {
    return new Problem(status, errors);
  }

  /** 400: the request itself is malformed at this place. */
  public static Problem malformed(String pointer, Reason reason) {
    return new Problem(400, List.of(new FieldError(pointer, reason)));
  }

  public static Problem malformed(List<FieldError> errors) {
    return new Problem(400, errors);
  }

  /** 401: the caller is known, but has to sign in again, in the way that the challenge says. */
  public static Problem unauthenticated(Reason reason, String challenge) {
    return new Problem(401, List.of(new FieldError(null, reason)), challenge);
  }

  /** 403 */
  public static Problem forbidden(Reason reason) {
    return new Problem(403, List.of(new FieldError(null, reason)));
  }

  /** 409: the state of the thing does not allow it now. */
  public static Problem conflict(Reason reason) {
    return new Problem(409, List.of(new FieldError(null, reason)));
  }

  /** 422: understood, but a rule refuses it. */
  public static Problem refused(Reason... reasons) {
    return refused(List.of(reasons));
  }

  public static Problem refused(List<Reason> reasons) {
    return new Problem(422, reasons.stream().map(reason -> new FieldError(null, reason)).toList());
  }

  /** 422, with the place in the request that the rule speaks of. */
  public static Problem refusedAt(String pointer, Reason reason) {
    return new Problem(422, List.of(new FieldError(pointer, reason)));
  }

  /** 503: not now. The answer says after how long to try again. */
  public static Problem unavailable(Reason reason) {
    return new Problem(503, List.of(new FieldError(null, reason)));
  }

  public int status() {
    return status;
  }

  /** What {@code WWW-Authenticate} says. */
  public @Nullable String challenge() {
    return challenge;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
