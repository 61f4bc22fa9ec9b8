package org.buranakan.platform.testing;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The port for those who operate a service: health, metrics, the contract, Swagger UI. */
public final class Management {
  private Management() {}

  public static RequestSpecification given() {
    return RestAssured.given().port(port());
  }

  static int port() {
    return Arc.container().instance(HttpServer.class).get().getManagementPort();
  }
}
