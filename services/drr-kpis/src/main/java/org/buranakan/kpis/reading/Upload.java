package org.buranakan.kpis.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it came in, put aside until it is whole: so its hash is known before anything is
 * stored, and a slow sender holds no transaction.
 */
record Upload(Path file, String sha256) implements Closeable {

  static Upload receive(InputStream content) throws IOException {
    var file = Files.createTempFile("readings-", ".csv");
    try (var hashed = new DigestInputStream(content, sha256Digest());
        var out = Files.newOutputStream(file)) {
      hashed.transferTo(out);
      return new Upload(file, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
