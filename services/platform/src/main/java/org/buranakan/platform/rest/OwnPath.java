package org.buranakan.platform.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * An address of ours begins with its path: under which name a service is called is the gateway's
 * affair, and the name that a request gives may be a stranger's.
 */
@Provider
public class OwnPath implements ContainerResponseFilter {
  public static String of(URI address) {
    var query = address.getRawQuery();
    return address.getRawPath() + (query == null ? "" : "?" + query);
  }

  /** The framework puts the name of the host before every Location. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
    if (location != null) {
      response.getHeaders().putSingle(HttpHeaders.LOCATION, of(URI.create(location.toString())));
    }
  }
}
