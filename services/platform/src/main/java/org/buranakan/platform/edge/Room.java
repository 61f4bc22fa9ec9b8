package org.buranakan.platform.edge;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.buranakan.platform.event.Snapshot;
import org.jboss.resteasy.reactive.RestResponse;

/** How much memory a call may take while it is worked on, in seats. */
final class Room {
  /** Of lists, files, figures: whatever is not known to be less. */
  static final int WHOLE = 4;

  /** Of what a file says, all of which is kept until it is stored. */
  static final int OF_A_FILE = 2 * WHOLE;

  private static final int A_QUARTER = 1;

  private static final ClassValue<Integer> OF_KIND =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> kind) {
          return Snapshot.class.isAssignableFrom(kind)
                  && Snapshot.mostBytes(kind) <= Snapshot.USUAL_BYTES
              ? A_QUARTER
              : WHOLE;
        }
      };

  private Room() {}

  /** In quarters of a seat: one where the call is about one document of the usual size. */
  static int of(Method operation) {
    return OF_KIND.get(answer(operation.getGenericReturnType()));
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
