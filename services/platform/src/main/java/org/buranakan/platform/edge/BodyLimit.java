package org.buranakan.platform.edge;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** How large a body may be, and how much of it is in memory at a time. */
@ApplicationScoped
public class BodyLimit {
  private final Sizes sizes;
  private final long most;

  /** What the settings say of bodies. */
  @ConfigMapping(prefix = "buranakan.body")
  public interface Sizes {
    /** Of a document. */
    @WithDefault("256K")
    MemorySize most();

    /** By the path of a route that takes files: they are read as a stream. */
    Map<String, MemorySize> larger();
  }

  BodyLimit(Sizes sizes) {
    this.sizes = sizes;
    this.most = sizes.most().asLongValue();
  }

  /** How many bytes a body that is sent there may have. */
  public long of(String path) {
    var larger = sizes.larger().get(path);
    return larger == null ? most : larger.asLongValue();
  }

  boolean isForFiles(String path) {
    return of(path) > most;
  }

  static boolean isAnnounced(MultiMap headers) {
    return announced(headers) != 0;
  }

  boolean isTooLarge(MultiMap headers, String path) {
    return announced(headers) > of(path);
  }

  /** How much memory the body may take at once: a file is never there as a whole. */
  long weight(MultiMap headers) {
    var announced = announced(headers);
    return announced < 0 ? most : Math.min(announced, most);
  }

  /** -1 where it isn't said how much will come. */
  private static long announced(MultiMap headers) {
    if (headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
      return -1;
    }
    var length = headers.get(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length); // the server refuses what is no number
  }
}
