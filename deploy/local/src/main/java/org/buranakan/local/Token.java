package org.buranakan.local;

import java.io.UncheckedIOException;

/** deploy/token ACCOUNT: prints an access token of a local user or system. */
final class Token {
  private Token() {}

  public static void main(String[] args) {
    var folder = new Folder(Local.data());
    var accounts = "The local accounts: " + String.join(", ", Accounts.all());
    if (args.length != 1 || !Accounts.all().contains(args[0])) {
      fail("Usage: deploy/token ACCOUNT\n" + accounts);
    }
    try {
      System.out.println(new Suite(folder.path(), Ports.saved(folder), Up::say).token(args[0]));
    } catch (UncheckedIOException e) {
      fail("Keycloak doesn't answer: is the suite running? deploy/up starts it.");
    }
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(1);
  }
}
