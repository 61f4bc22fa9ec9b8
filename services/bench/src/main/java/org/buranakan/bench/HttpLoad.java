package org.buranakan.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
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
    var answered = new AtomicLong();
    var begin = System.nanoTime();
    var end = begin + time.toNanos();
    var options = new RequestOptions().setHost("127.0.0.1").setPort(port).setURI(asked.path());
    asked.headers().forEach(options::putHeader);
    options.setMethod(asked.method());
    var all = Future.succeededFuture();
    for (var i = 0; i < CONNECTIONS; i++) {
      var connection = again(asked, options, end, answered);
      all = all.compose(_ -> connection).mapEmpty();
    }
    all.toCompletionStage().toCompletableFuture().get(time.toSeconds() + 30, TimeUnit.SECONDS);
    return answered.get() / ((System.nanoTime() - begin) / 1e9);
  }

  private Future<Void> again(Asked asked, RequestOptions options, long end, AtomicLong answered) {
    if (System.nanoTime() > end) {
      return Future.succeededFuture();
    }
    return client
        .request(options)
        .compose(
            request ->
                asked.body() == null ? request.send() : request.send(Buffer.buffer(asked.body())))
        .compose(
            response ->
                response
                    .body()
                    .map(
                        body -> {
                          if (response.statusCode() != asked.status()) {
                            throw new IllegalStateException(
                                asked.path() + ": " + response.statusCode() + " " + body);
                          }
                          return answered.incrementAndGet();
                        }))
        .compose(_ -> again(asked, options, end, answered));
  }

  @Override
  public void close() throws Exception {
    client.close().toCompletionStage().toCompletableFuture().get();
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }
}
