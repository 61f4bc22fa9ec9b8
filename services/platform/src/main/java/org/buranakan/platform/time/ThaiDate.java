package org.buranakan.platform.time;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads 2569-12-31 as 2026-12-31, as it is meant, and a Gregorian date as it is. */
public final class ThaiDate extends StdScalarDeserializer<LocalDate> {
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  ThaiDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    var text = parser.getText();
    var date = DATE.matcher(text);
    if (parser.currentToken().isScalarValue() && date.matches()) {
      try {
        // The year first: 29 February is a day of 2567, which 2567 read as Gregorian has not.
        return LocalDate.of(
            ThaiTime.gregorianYear(Integer.parseInt(date.group(1))),
            Integer.parseInt(date.group(2)),
            Integer.parseInt(date.group(3)));
      } catch (DateTimeException noSuchDay) {
        // falls through
      }
    }
    return (LocalDate)
        context.handleWeirdStringValue(
            LocalDate.class, text, "a date such as 2026-12-31 (or 2569-12-31) is needed");
  }
}
