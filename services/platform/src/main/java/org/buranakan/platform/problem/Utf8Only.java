package org.buranakan.platform.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body is UTF-8, and nobody says that it were anything else. */
@Provider
public class Utf8Only implements ReaderInterceptor {
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    var charset = body.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw RequestRefusals.CHARSET.at("#header/Content-Type");
    }
    return body.proceed();
  }
}
