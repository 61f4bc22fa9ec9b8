package org.buranakan.platform.rest;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * An operation that changes something, in one transaction. Whoever changes what exists has to say
 * in {@code If-Match} which version was seen (see {@link IfMatch}); a POST with an {@code
 * Idempotency-Key} has one effect and one answer, however often it is sent.
 */
@InterceptorBinding
@Transactional
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface Command {}
