package org.buranakan.platform.edge;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.buranakan.platform.event.Snapshot;
import org.jboss.resteasy.reactive.RestResponse;

/** What a call takes while it is worked on, by the memory that it may need. */
enum Room {
  /** Of a call about one document of the usual size. */
  QUARTER(1),

  /** Of lists and figures: whatever is not known to be less. */
  WHOLE(4),

  /** Of what a file says, all of which is kept until it is stored. */
  FILE(8),

  /** Of an operation that is {@link Heavy}. */
  HEAVY(4);

  private static final ClassValue<Room> OF_KIND =
      new ClassValue<>() {
        @Override
        protected Room computeValue(Class<?> kind) {
          return Snapshot.class.isAssignableFrom(kind)
                  && Snapshot.mostBytes(kind) <= Snapshot.USUAL_BYTES
              ? QUARTER
              : WHOLE;
        }
      };

  /** How many quarters of a seat. */
  private final int quarters;

  Room(int quarters) {
    this.quarters = quarters;
  }

  int quarters() {
    return quarters;
  }

  static Room of(Method operation) {
    return operation.isAnnotationPresent(Heavy.class)
        ? HEAVY
        : OF_KIND.get(answer(operation.getGenericReturnType()));
  }

  private static Class<?> answer(Type given) {
    return switch (given) {
      case Class<?> kind -> kind;
      case ParameterizedType of when of.getRawType() == RestResponse.class ->
          answer(of.getActualTypeArguments()[0]);
      default -> Object.class;
    };
  }
}
