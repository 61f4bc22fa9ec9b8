package org.buranakan.local;

import java.util.List;

/** For deploy/audit: where the databases of services are, and as whom to read them; one a line. */
final class Databases {
  private Databases() {}

  public static void main(String[] args) {
    var folder = new Folder(Local.data());
    var suite = new Suite(folder.path(), Ports.saved(folder), Up::say);
    var services = args.length == 0 ? suite.services() : List.of(args);
    if (!suite.services().containsAll(services)) {
      System.err.println("The services: " + String.join(", ", suite.services()));
      System.exit(2);
    }
    for (var service : services) {
      var database = Service.database(service);
      var url = suite.postgres().jdbcUrl(database);
      System.out.println(String.join(" ", service, url, database, Local.PASSWORD));
    }
  }
}
