package org.buranakan.platform.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;

/** A connection on which may be sent what no HTTP library would send. */
final class Wire implements AutoCloseable {
  private final Socket socket;

  Wire() throws IOException {
    this(RestAssured.port);
  }

  Wire(int port) throws IOException {
    socket = new Socket("localhost", port);
    socket.setSoTimeout(15_000);
  }

  Wire send(String bytes) throws IOException {
    socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
    return this;
  }

  /** All that is answered until the server closes the connection. */
  String untilItsEnd() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), UTF_8);
  }

  /** The first bytes of the answer. */
  String status() throws IOException {
    return new String(socket.getInputStream().readNBytes(12), UTF_8);
  }

  /** Whether the server has nothing to say any more. */
  boolean isClosed() throws IOException {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketException reset) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
