package org.buranakan.journey.attack.aim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** A connection on which anything can be sent, also what is no HTTP. */
public final class Wire implements AutoCloseable {
  private static final Pattern STATUS = Pattern.compile("(?m)^HTTP/1\\.[01] (\\d{3})");
  private static final int CONNECTING = 5_000;

  private final Socket socket = new Socket();

  Wire(int port, Duration patience) throws IOException {
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECTING);
    socket.setSoTimeout((int) patience.toMillis());
    socket.setTcpNoDelay(true);
  }

  public void send(String bytes) throws IOException {
    send(bytes.getBytes(ISO_8859_1));
  }

  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  /** All that comes until the other side closes, or is silent for as long as patience lasts. */
  public String received() {
    var all = new ByteArrayOutputStream();
    try {
      socket.getInputStream().transferTo(all);
    } catch (IOException silenceOrCut) {
      // What came before counts.
    }
    return all.toString(ISO_8859_1);
  }

  /** Of every answer in what was received. */
  public static List<Integer> statuses(String received) {
    return STATUS.matcher(received).results().map(it -> Integer.valueOf(it.group(1))).toList();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // It is not used any more.
    }
  }
}
