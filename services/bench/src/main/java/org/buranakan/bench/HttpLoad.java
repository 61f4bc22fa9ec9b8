package org.buranakan.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** As many requests as are answered, over so many connections, each with one under way. */
final class HttpLoad implements AutoCloseable {
  static final int CONNECTIONS = 16;

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final HttpClient client;
  private final int port;

  HttpLoad(int port) {
    this.port = port;
    client =
        vertx.createHttpClient(
            new HttpClientOptions(), new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  double perSecond(Asked asked, Duration time) throws Exception {
    return perSecond(List.of(asked), time);
  }

  /** Each connection asks one of these. */
  double perSecond(List<Asked> different, Duration time) throws Exception {
    var answered = new AtomicLong();
    var begin = System.nanoTime();
    var end = begin + time.toNanos();
    var connections = new ArrayList<Future<Void>>();
    for (var i = 0; i < CONNECTIONS; i++) {
      var ended = Promise.<Void>promise();
      var asked = different.get(i % different.size());
      again(asked, options(asked), end, answered, ended);
      connections.add(ended.future());
    }
    Future.all(connections)
        .toCompletionStage()
        .toCompletableFuture()
        .get(time.toSeconds() + 30, TimeUnit.SECONDS);
    return answered.get() / ((System.nanoTime() - begin) / 1e9);
  }

  private RequestOptions options(Asked asked) {
    var options = new RequestOptions().setHost("127.0.0.1").setPort(port).setURI(asked.path());
    asked.headers().forEach(options::putHeader);
    return options.setMethod(asked.method());
  }

  /** One after the other, not one within the other: there are too many for any stack. */
  private void again(
      Asked asked, RequestOptions options, long end, AtomicLong answered, Promise<Void> ended) {
    if (System.nanoTime() > end) {
      ended.complete();
      return;
    }
    client
        .request(options)
        .compose(
            request ->
                asked.body() == null ? request.send() : request.send(Buffer.buffer(asked.body())))
        .compose(response -> response.body().map(body -> checked(asked, response, body)))
        .onSuccess(
            answer -> {
              answered.incrementAndGet();
              again(asked, options, end, answered, ended);
            })
        .onFailure(ended::fail);
  }

  private static Buffer checked(Asked asked, HttpClientResponse response, Buffer body) {
    if (response.statusCode() != asked.status()) {
      throw new IllegalStateException(asked.path() + ": " + response.statusCode() + " " + body);
    }
    return body;
  }

  @Override
  public void close() throws Exception {
    client.close().toCompletionStage().toCompletableFuture().get();
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }
}
