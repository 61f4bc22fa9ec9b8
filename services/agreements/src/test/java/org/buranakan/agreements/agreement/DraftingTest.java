package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.buranakan.agreements.Story.SONGKHLA;
import static org.buranakan.agreements.Story.draftOf;
import static org.buranakan.agreements.Story.get;
import static org.buranakan.agreements.Story.post;
import static org.buranakan.agreements.Story.session;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.buranakan.platform.testing.EventContract;
import org.buranakan.platform.testing.RealParts;
import org.buranakan.platform.testing.Tokens;
import org.buranakan.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DraftingTest {
  @Test
  void a_concluded_session_drafts_once_however_often_it_is_told() {
    var id = UUID.randomUUID();
    var data = session(id, 4, "concluded", UUID.randomUUID(), UUID.randomUUID());
    var cause = Topics.tell("session.concluded", id, 4, SONGKHLA, data);
    Topics.tell(cause, "session.concluded", id, 4, SONGKHLA, data); // delivered twice
    Topics.tell("session.concluded", id, 4, SONGKHLA, data); // told twice

    var draft = draftOf(id);

    var told = Topics.await("agreement.drafted", draft);
    EventContract.verify(told);
    assertThat(told.headers())
        .containsEntry("ce_causationid", cause.toString())
        .containsEntry("ce_province", SONGKHLA);
    assertThat(told.json().getString("agreement.text.th")).contains("12 พฤศจิกายน 2569");
    assertHandled(id);
    get("/v1/agreements?sessionId=" + id).body("items", hasSize(1));
  }

  @Test
  void a_terminated_draft_does_not_come_back_by_itself() {
    var id = UUID.randomUUID();
    var data = session(id, 4, "concluded", UUID.randomUUID(), UUID.randomUUID());
    Topics.tell("session.concluded", id, 4, SONGKHLA, data);
    post(
            Tokens.officer(SONGKHLA),
            "/v1/agreements/" + draftOf(id) + "/termination",
            "{\"reason\": {\"th\": \"ไม่เอาแล้ว\"}}")
        .statusCode(200);
    Topics.tell("session.concluded", id, 4, SONGKHLA, data);
    assertHandled(id);
    get("/v1/agreements?sessionId=" + id).body("items", hasSize(1));
  }

  @Test
  void a_session_without_consensus_drafts_nothing() {
    var id = UUID.randomUUID();
    Topics.tell("session.concluded", id, 4, SONGKHLA, session(id, 4, "concluded"));
    assertHandled(id);
    get("/v1/agreements?sessionId=" + id).body("items", hasSize(0));
  }

  /** Events of one key are handled in order: what came before a later session was handled too. */
  private static void assertHandled(UUID before) {
    var version = 9;
    var other = UUID.randomUUID();
    // Same key as the session before, so the same partition.
    Topics.tell(
        "session.concluded",
        before,
        version,
        SONGKHLA,
        session(other, version, "concluded", UUID.randomUUID(), UUID.randomUUID()));
    assertThat(draftOf(other)).isNotEmpty();
  }
}
