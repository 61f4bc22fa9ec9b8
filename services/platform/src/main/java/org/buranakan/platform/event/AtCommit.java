package org.buranakan.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction writes last: it goes to the database when the transaction commits, all of it
 * in one message, because to ask the database costs more than what it does then.
 */
@ApplicationScoped
public class AtCommit {
  private static final int MOST = 16; // in one message
  private static final long MOST_LENGTH = 2_000_000; // of the texts that wait

  private final DataSource database;
  private final TransactionSynchronizationRegistry transaction;

  AtCommit(DataSource database, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /** A statement whose rows nobody asks for, and its parameters. */
  public record Write(String sql, List<@Nullable Object> values) {
    public static Write of(String sql, @Nullable Object... values) {
      return new Write(sql, Arrays.asList(values));
    }

    private long length() {
      return values.stream().mapToLong(it -> it instanceof String text ? text.length() : 0).sum();
    }
  }

  /** Within a transaction. Much that waits is written at once. */
  public void add(Write write) {
    last().add(write);
  }

  /** Asked within a transaction when all else is known that it did; and again if more comes. */
  public void ask(Supplier<List<Write>> writes) {
    last().asked.add(writes);
  }

  /** Done when the transaction has committed; not at all if it is rolled back. */
  public void then(Runnable done) {
    last().then.add(done);
  }

  private Last last() {
    var last = (Last) transaction.getResource(this);
    if (last == null) {
      last = new Last();
      transaction.putResource(this, last);
      transaction.registerInterposedSynchronization(last);
    }
    return last;
  }

  /** Now, in one message. */
  public static void send(Connection connection, List<Write> writes) throws SQLException {
    var sql = writes.stream().map(Write::sql).collect(Collectors.joining(";"));
    try (var statement = connection.prepareStatement(sql)) {
      var parameter = 0;
      for (var write : writes) {
        for (var value : write.values()) {
          parameter++;
          if (value instanceof Object[] array) {
            var type = array instanceof UUID[] ? "uuid" : "text";
            statement.setArray(parameter, connection.createArrayOf(type, array));
          } else {
            statement.setObject(parameter, value);
          }
        }
      }
      statement.execute();
    }
  }

  private final class Last implements Synchronization {
    private final List<Write> writes = new ArrayList<>();
    private final List<Supplier<List<Write>>> asked = new ArrayList<>();
    private final List<Runnable> then = new ArrayList<>();
    private long length;
    private boolean sent;

    private void add(Write write) {
      writes.add(write);
      length += write.length();
      if (sent) {
        beforeCompletion(); // others, too, write last
      } else if (length > MOST_LENGTH) {
        sendAll(); // what a few hundred events of one transaction say does not fit into memory
      }
    }

    @Override
    public void beforeCompletion() {
      sent = true;
      asked.forEach(further -> writes.addAll(further.get()));
      sendAll();
    }

    private void sendAll() {
      try (var connection = database.getConnection()) {
        for (var from = 0; from < writes.size(); from += MOST) {
          send(connection, writes.subList(from, Math.min(from + MOST, writes.size())));
        }
        writes.clear();
        length = 0;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        then.forEach(Runnable::run);
      }
    }
  }
}
