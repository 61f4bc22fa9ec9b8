package org.buranakan.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class AtCommitTest {
  @Inject AtCommit atCommit;
  @Inject DataSource database;
  @Inject TransactionSynchronizationRegistry transaction;

  private final UUID subject = UUID.randomUUID();

  @Test
  void what_is_written_last_is_written_in_its_order_however_much_it_is() {
    commit(() -> LongStream.range(0, 40).forEach(this::add));
    assertThat(written()).isEqualTo(LongStream.range(0, 40).boxed().toList());
  }

  @Test
  void what_is_rolled_back_writes_nothing() {
    assertThatThrownBy(
            () ->
                commit(
                    () -> {
                      add(1);
                      throw new IllegalStateException("no");
                    }))
        .hasMessageContaining("no");
    assertThat(written()).isEmpty();
  }

  @Test
  void one_write_that_fails_takes_all_back() {
    assertThatThrownBy(
            () ->
                commit(
                    () -> {
                      add(1);
                      atCommit.add(AtCommit.Write.of("insert into effect values (default)"));
                    }))
        .hasRootCauseInstanceOf(SQLException.class);
    assertThat(written()).isEmpty();
  }

  @Test
  void what_others_add_at_the_end_is_written_too() {
    commit(
        () -> {
          add(1);
          transaction.registerInterposedSynchronization(new Late());
        });
    assertThat(written()).containsExactly(1L, 2L);
  }

  private final class Late implements Synchronization {
    @Override
    public void beforeCompletion() {
      add(2);
    }

    @Override
    public void afterCompletion(int status) {}
  }

  private static void commit(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private void add(long sequence) {
    atCommit.add(
        AtCommit.Write.of(
            "insert into effect (event_id, subject, sequence) values (?, ?, ?)",
            UUID.randomUUID(),
            subject,
            sequence));
  }

  private List<Long> written() {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select sequence from effect where subject = ? order by position")) {
      select.setObject(1, subject);
      var written = new ArrayList<Long>();
      for (var rows = select.executeQuery(); rows.next(); ) {
        written.add(rows.getLong(1));
      }
      return written;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
