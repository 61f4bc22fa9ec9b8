package org.buranakan.platform.testing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.buranakan.platform.text.ProvinceCode;

/** Looks for texts and lists of what callers say that may be as long as they like. */
final class Bounds {
  private Bounds() {}

  /** Where they stand; of a record, and of all records in it. */
  static Stream<String> missing(Class<?> said) {
    return said.isRecord()
        ? Arrays.stream(said.getRecordComponents()).flatMap(Bounds::missing)
        : Stream.of();
  }

  private static Stream<String> missing(RecordComponent part) {
    var inside = types(part).stream().flatMap(Bounds::missing);
    var open =
        (part.getType() == String.class || Collection.class.isAssignableFrom(part.getType()))
            && Stream.of(Size.class, Pattern.class, ProvinceCode.class)
                .noneMatch(field(part)::isAnnotationPresent);
    return open ? Stream.concat(Stream.of(field(part).toString()), inside) : inside;
  }

  /** Whatever is said of a part of a record is said of its field. */
  private static Field field(RecordComponent part) {
    try {
      return part.getDeclaringRecord().getDeclaredField(part.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> types(RecordComponent part) {
    return part.getGenericType() instanceof ParameterizedType list
        ? Arrays.stream(list.getActualTypeArguments())
            .filter(Class.class::isInstance)
            .<Class<?>>map(Class.class::cast)
            .toList()
        : List.of(part.getType());
  }
}
