package org.buranakan.platform.text;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.InputDecorator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that is UTF-8 as the standard has it (RFC 8259): whole, in its shortest form and
 * without half a pair of surrogates, escaped or not. Jackson takes more, and what it makes of that
 * can't be written again.
 */
public final class StrictUtf8 extends InputDecorator {

  /** The bytes are no UTF-8, or an escape stands for what UTF-8 can't say. */
  public static final class NotUtf8 extends JsonParseException {
    NotUtf8() {
      super(null, "not UTF-8");
    }
  }

  @Override
  public InputStream decorate(@Nullable IOContext context, InputStream in) throws IOException {
    var bytes = in.readAllBytes();
    check(bytes, 0, bytes.length);
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public @Nullable InputStream decorate(
      @Nullable IOContext context, byte[] bytes, int offset, int length) throws NotUtf8 {
    check(bytes, offset, length);
    return null; // they are read as they are
  }

  @Override
  public Reader decorate(@Nullable IOContext context, Reader characters) {
    return characters;
  }

  private static void check(byte[] bytes, int offset, int length) throws NotUtf8 {
    if (!isUtf8(bytes, offset, length) || !pairsSurrogates(bytes, offset, offset + length)) {
      throw new NotUtf8();
    }
  }

  public static boolean isUtf8(byte[] bytes, int offset, int length) {
    return ByteBufUtil.isText(
        Unpooled.wrappedBuffer(bytes, offset, length), StandardCharsets.UTF_8);
  }

  /** Whether each escaped surrogate stands with its other half. */
  private static boolean pairsSurrogates(byte[] json, int from, int to) {
    for (var i = from; i < to; i++) {
      if (json[i] != '\\') {
        continue;
      }
      var unit = escaped(json, i, to);
      if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(escaped(json, i + 6, to))) {
        i += 11;
      } else if (Character.isSurrogate(unit)) {
        return false;
      } else {
        i++; // the character after it is no escape of its own
      }
    }
    return true;
  }

  /** What {@code \\u0e01} at this place stands for; a blank if there is no such escape. */
  private static char escaped(byte[] json, int at, int to) {
    if (at + 6 > to || json[at] != '\\' || json[at + 1] != 'u') {
      return ' ';
    }
    var unit = 0;
    for (var i = at + 2; i < at + 6; i++) {
      unit = unit * 16 + Math.max(Character.digit(json[i], 16), 0); // no digit: told by Jackson
    }
    return (char) unit;
  }
}
