package org.buranakan.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and where.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code #query/limit}, {@code #path/id},
 *     {@code #header/…}; null for the request as a whole
 */
public record FieldError(@Nullable String pointer, Reason reason) {}
