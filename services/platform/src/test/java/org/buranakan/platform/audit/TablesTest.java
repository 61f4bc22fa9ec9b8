package org.buranakan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.buranakan.platform.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that is not as the trail told of it is found, whoever changed it. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "actor-registry"))
class TablesTest {
  private final TrailUnderTest trail = new TrailUnderTest();
  private final UUID id = UUID.randomUUID();

  @BeforeEach
  void a_table_whose_documents_the_trail_holds() {
    trail.execute(
        """
        create table paper (id uuid primary key, version bigint not null, text text not null,
          signer text, note text, written_at timestamptz not null default now());
        call audit_documents('paper', $$
          select id, version, jsonb_strip_nulls(to_jsonb(paper) - 'signer') as document,
            jsonb_build_array(signer) as signers
          from paper $$, '{document,signers}')""");
    written(id, 1);
    trail.change(
        "paper", id, "update paper set text = 'b', version = 2 where id = '%s'".formatted(id));
    trail.seal();
  }

  private UUID written(UUID paper, int version) {
    return trail.change(
        "paper",
        paper,
        "insert into paper values ('%s', %d, 'a', 'somebody')".formatted(paper, version));
  }

  @Test
  void rows_that_are_as_they_were_committed_are_in_order() {
    written(UUID.randomUUID(), 1);
    assertThat(trail.verify().said()).contains("2 documents, 0 findings");
    assertThat(trail.verify().exitCode()).isZero();
  }

  @Test
  void a_second_digest_of_a_version_is_found_though_the_row_fits_it() {
    var entry =
        trail.change("paper", id, "update paper set text = 'c' where id = '%s'".formatted(id));
    assertFound(
        "paper %s was told of twice: entry %s has another digest of its document of version 2"
            .formatted(id, entry));
  }

  @Test
  void a_second_digest_of_a_version_by_a_migration_is_in_order() {
    trail.execute("update paper set text = 'c'; call record_documents('paper')");
    trail.seal();
    assertThat(trail.verify().said()).contains("1 documents, 0 findings");
  }

  @Test
  void documents_of_a_type_that_no_view_shows_are_found() {
    trail.execute("drop view audited_paper");
    assertFound("entries tell of documents of type paper, but no view");
  }

  @Test
  void a_row_that_was_altered_is_found_with_the_part_of_it_and_the_entry() {
    var entry =
        trail.change(
            "paper", id, "update paper set text = 'c', version = 3 where id = '%s'".formatted(id));
    trail.execute("update paper set text = 'd'");
    assertFound(
        "paper %s was altered: its document of version 3 is not what entry %s told of"
            .formatted(id, entry));
    trail.execute("update paper set text = 'c', signer = 'somebody else'");
    assertFound(
        "paper %s was altered: its signers of version 3 is not what entry %s told of"
            .formatted(id, entry));
    trail.execute("update paper set signer = 'somebody'");
    assertThat(trail.verify().exitCode()).isZero();
  }

  @Test
  void a_row_that_was_set_back_or_ahead_is_found() {
    trail.execute("update paper set text = 'a', version = 1");
    assertFound("paper %s is of version 1, but entry".formatted(id));
    trail.execute("update paper set text = 'b', version = 3");
    assertFound("told of version 2 last");
  }

  @Test
  void a_row_that_was_deleted_or_put_in_is_found() {
    trail.execute("delete from paper");
    assertFound("paper %s is gone from its table: entry".formatted(id));
    var other = UUID.randomUUID();
    trail.execute("insert into paper values ('%s', 1, 'a')".formatted(other));
    assertFound("paper %s was put into its table: no entry tells of it".formatted(other));
  }

  @Test
  void what_was_there_before_the_trail_held_it_is_recorded_by_the_migration() {
    var other = UUID.randomUUID();
    trail.execute("insert into paper values ('%s', 1, 'a')".formatted(other));
    assertFound("paper %s was put into its table".formatted(other));
    trail.execute("call record_documents('paper')");
    trail.seal();
    assertThat(trail.verify().said()).contains("2 documents, 0 findings");
    trail.execute("update paper set text = 'b' where id = '%s'".formatted(other));
    assertFound("paper %s was altered".formatted(other));
  }

  @Test
  void a_column_that_is_empty_yet_changes_no_digest() {
    trail.execute("alter table paper add column later text");
    assertThat(trail.verify().exitCode()).isZero();
    trail.execute("update paper set later = 'x'");
    assertFound("paper %s was altered".formatted(id));
  }

  private void assertFound(String finding) {
    var verified = trail.verify();
    assertThat(verified.said()).contains(finding);
    assertThat(verified.exitCode()).isOne();
  }
}
