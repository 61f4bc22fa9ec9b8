package org.buranakan.platform.rest;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a request asks for, as a digest. A body that is a stream is received as a whole, before a
 * database has to wait for it.
 */
final class Asked implements AutoCloseable {
  private final MessageDigest digest = sha256();
  private final List<InputStream> received = new ArrayList<>();

  Asked(InvocationContext call, ObjectMapper json) throws IOException {
    var parameters = call.getParameters();
    for (var i = 0; i < parameters.length; i++) {
      if (parameters[i] instanceof InputStream stream) {
        parameters[i] = receive(stream);
      } else {
        digest.update(json.writeValueAsBytes(parameters[i]));
      }
    }
    call.setParameters(parameters);
  }

  private InputStream receive(InputStream stream) throws IOException {
    var file = Files.createTempFile("asked-", null);
    try {
      Files.copy(new DigestInputStream(stream, digest), file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException brokenOff) {
      Files.delete(file);
      throw brokenOff;
    }
    var whole = Files.newInputStream(file, DELETE_ON_CLOSE);
    received.add(whole);
    return whole;
  }

  byte[] digest() {
    return digest.digest();
  }

  @Override
  public void close() throws IOException {
    for (var stream : received) {
      stream.close();
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
