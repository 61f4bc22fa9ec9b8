package org.buranakan.platform.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a resource method gave for an answer. */
record Given(int status, @Nullable String location, @Nullable Object entity) {
  static Given of(@Nullable Object answer, Method method) {
    if (answer instanceof RestResponse<?> response) {
      var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
      return new Given(
          response.getStatus(),
          location == null ? null : location.toString(),
          response.getEntity());
    }
    return new Given(status(method), null, answer);
  }

  private static int status(Method method) {
    var declared = method.getAnnotation(ResponseStatus.class);
    if (declared != null) {
      return declared.value();
    }
    return method.getReturnType() == void.class ? 204 : 200;
  }
}
