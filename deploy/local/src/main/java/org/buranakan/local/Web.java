package org.buranakan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The little HTTP that starting a suite takes. */
final class Web {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Web() {}

  static HttpRequest.Builder to(String url) {
    return HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
  }

  /** Whether it answers, and with 200. */
  static boolean isOk(String url) {
    try {
      return send(to(url).GET().timeout(Duration.ofSeconds(2))).statusCode() == 200;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  static HttpResponse<String> send(
      String method, HttpRequest.Builder request, String type, String body) {
    return send(request.header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw Processes.interrupted(e);
    }
  }
}
