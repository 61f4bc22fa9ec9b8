package org.buranakan.platform.problem;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.CLASS;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * For the contract: the codes with which an operation refuses a request, besides those that every
 * operation may answer with.
 */
@Target(METHOD)
@Retention(CLASS)
public @interface Refuses {
  /** 400: the request itself is malformed. */
  String[] malformed() default {};

  /** 401: who calls has to sign in again. */
  String[] signIn() default {};

  /** 409: the state of the thing does not allow it now. */
  String[] state() default {};

  /** 422: a rule is against it; {@code mechanism.*} stands for all codes that begin so. */
  String[] rule() default {};

  /** 503: not now. */
  String[] unavailable() default {};
}
