package org.buranakan.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list a caller asks for.
 *
 * @param cursor where the page begins: {@code next} of the page before; null for the first one
 * @param limit how many items it has at most
 */
public record PageRequest(
    @QueryParam("cursor") @Nullable String cursor,
    @QueryParam("limit") @DefaultValue(Page.DEFAULT) @Min(1) @Max(Page.MAX) int limit) {}
