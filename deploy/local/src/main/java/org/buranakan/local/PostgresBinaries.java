package org.buranakan.local;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per version beside what the build left. */
final class PostgresBinaries {
  private PostgresBinaries() {}

  static Path folder() {
    try {
      var archive = archive();
      var checksum = new CRC32();
      checksum.update(archive);
      var home = Checkout.built("postgres-" + Long.toHexString(checksum.getValue()));
      Files.createDirectories(home.getParent());
      var lock = home.resolveSibling("postgres.lock");
      // Several test runs may start together: one unpacks, the others wait.
      try (var channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        var complete = home.resolve("complete");
        if (!Files.exists(complete)) {
          unpack(archive, home);
          Files.createFile(complete);
        }
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] archive() throws IOException {
    var system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    var machine = System.getProperty("os.arch");
    try (InputStream in =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            system, machine.equals("amd64") ? "x86_64" : machine)) {
      return in.readAllBytes();
    }
  }

  private static void unpack(byte[] archive, Path home) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = home.resolve(entry.getName()).normalize();
        Files.createDirectories(target.getParent());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else if (entry.isSymbolicLink()) {
          Files.deleteIfExists(target);
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          Files.write(target, tar.readAllBytes());
          var programs = (entry.getMode() & 0100) != 0;
          var mode = programs ? "rwxr-xr-x" : "rw-r--r--";
          Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
      }
    }
  }
}
