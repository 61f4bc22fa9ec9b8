package org.buranakan.platform.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Lets a test change what exists without saying which version it saw, unless it says so. */
final class AnyVersion implements Filter {
  private static final String IF_MATCH = "If-Match";

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    if (!request.getMethod().equals("GET") && !request.getHeaders().hasHeaderWithName(IF_MATCH)) {
      request.header(IF_MATCH, "*");
    }
    return context.next(request, response);
  }
}
