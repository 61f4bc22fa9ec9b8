package org.buranakan.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that can be written in full: {@code 1e2147483647} is short, and who writes it out,
 * or adds one to it, needs gigabytes.
 */
final class WritableNumber extends BigDecimalDeserializer {
  /** Before the point and behind it. Whatever a rule allows has fewer. */
  private static final int DIGITS = 40;

  @Override
  public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    var number = super.deserialize(parser, context);
    return number != null && !isWritable(number)
        ? (BigDecimal)
            context.handleWeirdNumberValue(
                BigDecimal.class, number, "has more than %d digits", DIGITS)
        : number;
  }

  private static boolean isWritable(BigDecimal number) {
    return number.scale() <= DIGITS && (long) number.precision() - number.scale() <= DIGITS;
  }
}
