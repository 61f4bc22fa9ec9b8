package org.buranakan.platform.rest;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a request that made something. */
public final class Created {
  private Created() {}

  /** Answers 201 with the new document and, as {@code Location}, the path where it can be read. */
  public static <T> RestResponse<T> at(String path, T document) {
    return RestResponse.ResponseBuilder.<T>created(URI.create(path)).entity(document).build();
  }
}
