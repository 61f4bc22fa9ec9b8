package org.buranakan.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
    List<T> items,
    @Schema(
            description = "Pass as cursor to get the next page; missing on the last one",
            examples = "MDE5OThkM2UtNmYzYi03YzU1LThhNDEtMmYwYTZjMWY5Yjdl")
        @Nullable String next) {

  /** How many items a page may have at most, and has if the caller does not say. */
  public static final int MAX = 200;

  public static final String DEFAULT = "50";

  /**
   * Makes a page of rows that were read with one more than the limit: the extra row only tells that
   * there is a next page.
   */
  public static <R, T> Page<T> of(
      List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> view) {
    var more = rows.size() > limit;
    var shown = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()).toString() : null);
  }
}
