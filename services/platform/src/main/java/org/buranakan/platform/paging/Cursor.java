package org.buranakan.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.RequestRefusals;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list after which the next page begins: the sort keys of the last row. Opaque to
 * callers, so that the order may change without breaking them.
 */
public record Cursor(List<String> keys) {
  private static final String SEPARATOR = "\u001f";

  public static Cursor of(Object... keys) {
    return new Cursor(List.of(keys).stream().map(Object::toString).toList());
  }

  /** Reads a caller's cursor; null where there is none; 400 where it is not one of ours. */
  public static @Nullable Cursor parse(@Nullable String text, int size) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      var keys = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, -1);
      if (keys.length == size && Arrays.stream(keys).allMatch(key -> key.indexOf('\0') < 0)) {
        return new Cursor(List.of(keys));
      }
    } catch (IllegalArgumentException e) {
      // falls through: not Base64
    }
    throw malformed();
  }

  /** Reads a cursor that is only an id; null where there is none. */
  public static @Nullable UUID parseId(@Nullable String text) {
    var cursor = parse(text, 1);
    return cursor == null ? null : cursor.id(0);
  }

  public UUID id(int position) {
    try {
      return UUID.fromString(keys.get(position));
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  public int number(int position) {
    try {
      return Integer.parseInt(keys.get(position));
    } catch (NumberFormatException e) {
      throw malformed();
    }
  }

  public String text(int position) {
    return keys.get(position);
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
  }

  private static Problem malformed() {
    return RequestRefusals.CURSOR.at("#query/cursor");
  }
}
