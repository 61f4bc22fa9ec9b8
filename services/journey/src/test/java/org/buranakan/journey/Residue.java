package org.buranakan.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.buranakan.local.Service;
import org.buranakan.local.Suite;
import org.buranakan.local.Topics;

/** Where a word is found in what a suite keeps and tells, looked for past the services. */
final class Residue {
  private final Suite suite;
  private final String word;

  Residue(Suite suite, String word) {
    this.suite = suite;
    this.word = word;
  }

  /** The tables of all databases, with those of the server's statistics. */
  Set<String> tables() throws SQLException {
    var found = new TreeSet<String>();
    var databases =
        Stream.concat(suite.services().stream().map(Service::database), Stream.of("keycloak"));
    for (var database : databases.toList()) {
      try (var connection = suite.postgres().connect(database)) {
        run(connection, "analyze");
        for (var table : tables(connection)) {
          if (holds(connection, table)) {
            found.add(database + "." + table);
          }
        }
      }
    }
    return found;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                  or tablename = 'pg_statistic'""")) {
      var tables = new ArrayList<String>();
      while (row.next()) {
        tables.add(row.getString(1));
      }
      return tables;
    }
  }

  /** As text, or in bytes, which are written in hex. */
  private boolean holds(Connection connection, String table) throws SQLException {
    var query = "select exists (select from %s it where it::text like ? or it::text like ?)";
    try (var select = connection.prepareStatement(query.formatted(table))) {
      select.setString(1, "%" + word + "%");
      select.setString(2, "%" + HexFormat.of().formatHex(word.getBytes(UTF_8)) + "%");
      try (var row = select.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Set<String> topics() {
    var found = new TreeSet<String>();
    for (var message : Messages.on(Topics.ofTheContract(), suite.kafka().bootstrapServers())) {
      if (holds(message)) {
        found.add(message.topic());
      }
    }
    return found;
  }

  private boolean holds(ConsumerRecord<byte[], byte[]> message) {
    var parts = new ArrayList<byte[]>();
    parts.add(message.key());
    parts.add(message.value());
    message.headers().forEach(header -> parts.add(header.value()));
    return parts.stream().anyMatch(part -> part != null && new String(part, UTF_8).contains(word));
  }

  /** Of every part of the suite. */
  Set<String> logs() throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.list(suite.logs())) {
      for (var file : files.toList()) {
        try (var lines = Files.lines(file)) {
          if (lines.anyMatch(line -> line.contains(word))) {
            found.add(file.getFileName().toString());
          }
        }
      }
    }
    return found;
  }

  /** Of every service. */
  Set<String> metrics() {
    var api = new Api(suite);
    var found = new TreeSet<String>();
    for (var service : suite.services()) {
      if (api.getRaw("administrator", service, "/q/metrics").contains(word)) {
        found.add(service);
      }
    }
    return found;
  }
}
