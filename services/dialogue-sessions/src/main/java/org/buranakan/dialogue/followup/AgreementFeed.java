package org.buranakan.dialogue.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.buranakan.dialogue.track.FollowUp;
import org.buranakan.dialogue.track.FollowUp.OriginKind;
import org.buranakan.platform.event.IncomingEvent;
import org.buranakan.platform.inbox.Feed;
import org.buranakan.platform.text.Text;

/** An overdue commitment comes back to the dialogue that it was made in. */
@ApplicationScoped
class AgreementFeed implements Feed {
  private final KnownAgreements agreements;
  private final Calls calls;

  AgreementFeed(KnownAgreements agreements, Calls calls) {
    this.agreements = agreements;
    this.calls = calls;
  }

  @Override
  public String aggregate() {
    return "agreement";
  }

  @Override
  public void remember(IncomingEvent event) {
    var agreement = event.data(Told.class).agreement();
    agreements.remember(agreement.id(), event.sequence(), agreement.trackId());
  }

  @Override
  public void react(IncomingEvent event) {
    if (event.is("agreement.commitment-overdue")) {
      var agreement = event.data(Told.class).agreement();
      var commitment = event.data(Overdue.class).commitment();
      calls.call(
          agreement.trackId(),
          agreement.province(),
          Calls.because("คำมั่นเลยกำหนด", "Overdue commitment", commitment.text()),
          new FollowUp.Origin(OriginKind.COMMITMENT, commitment.id()),
          event);
    }
  }

  /** What this service uses of every {@code agreement.*}. */
  record Told(Agreement agreement) {}

  record Agreement(UUID id, UUID trackId, String province) {}

  /** What it uses of {@code agreement.commitment-overdue} besides. */
  record Overdue(Commitment commitment) {}

  record Commitment(UUID id, Text text) {}
}
