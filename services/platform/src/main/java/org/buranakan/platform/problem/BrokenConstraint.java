package org.buranakan.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Locale;
import org.buranakan.platform.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells which value broke a constraint of Bean Validation, and where it stands. */
final class BrokenConstraint {
  private BrokenConstraint() {}

  static FieldError of(ConstraintViolation<?> violation) {
    var path = new ArrayList<String>();
    for (var node : violation.getPropertyPath()) {
      if (node.getIndex() != null) {
        path.add(node.getIndex().toString());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        path.add(node.getName());
      }
    }
    // The path of a method's parameter starts with the method and the parameter.
    var ofMethod = violation.getExecutableParameters() != null;
    var inBody = path.size() > 2 && !isQuery(violation.getLeafBean(), path.getLast());
    var pointer =
        ofMethod && inBody
            ? "/" + String.join("/", path.subList(2, path.size()))
            : ofMethod ? "#query/" + path.getLast() : "/" + String.join("/", path);
    var constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    var code =
        "invalid." + constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    // The message already is in the caller's language.
    return new FieldError(pointer, new Reason(code, new Text(violation.getMessage(), null), null));
  }

  private static boolean isQuery(@Nullable Object bean, String field) {
    try {
      return bean != null
          && bean.getClass().getDeclaredField(field).isAnnotationPresent(QueryParam.class);
    } catch (NoSuchFieldException e) {
      return false;
    }
  }
}
