package org.buranakan.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts in their {@link NormalForm}, and none that PostgreSQL can't hold: with the character
 * U+0000.
 */
final class StorableText extends StringDeserializer {
  @Override
  public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    var text = super.deserialize(parser, context);
    if (text == null) {
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      return (String) context.handleWeirdStringValue(String.class, text, "must not contain U+0000");
    }
    try {
      return Taken.of(context).read(text);
    } catch (NormalForm.Refused refused) {
      throw JsonMappingException.from(context, refused.getMessage(), refused);
    }
  }
}
