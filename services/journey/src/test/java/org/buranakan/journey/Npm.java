package org.buranakan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The packages that a folder's lock file names, beside it in node_modules. */
final class Npm {
  private Npm() {}

  /** Does nothing if they are there already. */
  static synchronized void install(Path folder) {
    Program.assume("needs Node.js with npm", "npm", "--version");
    var wanted = folder.resolve("package-lock.json");
    var installed = folder.resolve("node_modules/.installed.json");
    try {
      if (!Files.exists(installed) || Files.mismatch(wanted, installed) != -1) {
        Program.run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund").succeeded();
        Files.copy(wanted, installed, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
