package org.buranakan.journey.attack.aim;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.buranakan.local.Suite;

/** Health and metrics of the services. */
public final class Management {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Suite suite;

  public Management(Suite suite) {
    this.suite = suite;
  }

  public boolean isLive(String service) {
    try {
      return get(service, "/q/health/live").startsWith("{");
    } catch (IOException away) {
      return false;
    }
  }

  public String metrics(String service) throws IOException {
    return get(service, "/q/metrics");
  }

  private String get(String service, String path) throws IOException {
    var request =
        HttpRequest.newBuilder(URI.create(suite.management(service) + path))
            .timeout(PATIENCE)
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
