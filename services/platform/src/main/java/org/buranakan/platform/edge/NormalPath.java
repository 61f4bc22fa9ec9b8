package org.buranakan.platform.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.RequestRefusals;

/**
 * The one way to write a path. Whatever else the router would take for the same path, others (the
 * access log, the gateway, the scope of an Idempotency-Key) would take for another one.
 */
final class NormalPath {
  private static final String PLAIN = "-._~!$&'()*+,=:@";

  private NormalPath() {}

  static boolean is(String path) {
    return path.equals("/")
        || (path.startsWith("/")
            && !path.endsWith("/")
            && !path.contains("//")
            && hasNoDots(path)
            && isWritten(path));
  }

  /** Segments that lead nowhere, or back. */
  private static boolean hasNoDots(String path) {
    for (var at = path.indexOf("/."); at >= 0; at = path.indexOf("/.", at + 1)) {
      var after = path.startsWith("..", at + 1) ? at + 3 : at + 2;
      if (after == path.length() || path.charAt(after) == '/') {
        return false;
      }
    }
    return true;
  }

  /** With letters, digits and a few marks as they are, and all else as octets of UTF-8. */
  private static boolean isWritten(String path) {
    var octets = ByteBuffer.allocate(path.length() / 3);
    for (var at = 0; at < path.length(); at++) {
      var c = path.charAt(at);
      if (c == '%') {
        var octet = octet(path, at + 1);
        if (octet < 0 || mayNotHide(octet)) {
          return false;
        }
        octets.put((byte) octet);
        at += 2;
      } else if (c != '/' && !isPlain(c)) {
        return false;
      }
    }
    return isUtf8(octets.flip());
  }

  private static int octet(String path, int at) {
    return at + 2 <= path.length() && isHex(path.charAt(at)) && isHex(path.charAt(at + 1))
        ? Integer.parseInt(path, at, at + 2, 16)
        : -1;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  /** What needs no escape, what separates segments, and what nobody can see. */
  private static boolean mayNotHide(int octet) {
    return octet < ' ' || octet == 127 || "/\\;".indexOf(octet) >= 0 || isUnreserved(octet);
  }

  private static boolean isUnreserved(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "-._~".indexOf(c) >= 0;
  }

  private static boolean isPlain(int c) {
    return isUnreserved(c) || PLAIN.indexOf(c) >= 0;
  }

  private static boolean isUtf8(ByteBuffer octets) {
    try {
      var unused = StandardCharsets.UTF_8.newDecoder().decode(octets);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  static Problem refusal() {
    return RequestRefusals.PATH.at("#path");
  }
}
