package org.buranakan.platform.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.buranakan.platform.text.StrictUtf8;

/** What an address escapes is UTF-8, and a text that PostgreSQL can look for: without U+0000. */
@Provider
public class UnicodeAddress implements ContainerRequestFilter {
  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");

  private final RoutingContext call;

  UnicodeAddress(RoutingContext call) {
    this.call = call;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    // Paths are written as sent, so a look at the whole address is enough.
    var address = call.request().uri();
    if (address.contains("%00")) {
      throw RequestRefusals.NUL.at("#query");
    }
    if (!ESCAPED.matcher(address).results().allMatch(run -> isUtf8(run.group()))) {
      throw RequestRefusals.NOT_UTF_8.at("#query");
    }
  }

  private static boolean isUtf8(String escapes) {
    var bytes = new byte[escapes.length() / 3];
    for (var i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(escapes, i * 3 + 1, i * 3 + 3, 16);
    }
    return StrictUtf8.isUtf8(bytes, 0, bytes.length);
  }
}
