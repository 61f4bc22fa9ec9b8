package org.buranakan.platform.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.buranakan.platform.text.Text;

/** What JSON has to hold for a Java type, in words for people who know no Java. */
final class Expected {
  private static final Text WHOLE_NUMBER = Text.of("จำนวนเต็ม", "a whole number");
  private static final Text NUMBER = Text.of("ตัวเลข", "a number");
  private static final Text YES_OR_NO = Text.of("true หรือ false", "true or false");
  private static final Text LIST = Text.of("รายการ (array)", "a list");
  private static final Text INSTANT =
      Text.of("เวลา UTC เช่น 2026-09-30T02:00:00Z", "an instant such as 2026-09-30T02:00:00Z");
  private static final Text OBJECT = Text.of("วัตถุ (object)", "an object");

  private static final Map<Class<?>, Text> BY_TYPE =
      Map.ofEntries(
          Map.entry(String.class, Text.of("ข้อความ", "a text")),
          Map.entry(int.class, WHOLE_NUMBER),
          Map.entry(Integer.class, WHOLE_NUMBER),
          Map.entry(long.class, WHOLE_NUMBER),
          Map.entry(Long.class, WHOLE_NUMBER),
          Map.entry(BigDecimal.class, NUMBER),
          Map.entry(double.class, NUMBER),
          Map.entry(boolean.class, YES_OR_NO),
          Map.entry(Boolean.class, YES_OR_NO),
          Map.entry(UUID.class, Text.of("UUID", "a UUID")),
          Map.entry(
              LocalDate.class, Text.of("วันที่ เช่น 2026-12-31", "a date such as 2026-12-31")),
          Map.entry(Instant.class, INSTANT),
          Map.entry(OffsetDateTime.class, INSTANT));

  private Expected() {}

  static Text of(Class<?> type) {
    return Collection.class.isAssignableFrom(type) ? LIST : BY_TYPE.getOrDefault(type, OBJECT);
  }
}
