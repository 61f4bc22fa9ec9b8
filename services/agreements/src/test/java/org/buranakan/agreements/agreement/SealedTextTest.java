package org.buranakan.agreements.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.buranakan.platform.testing.Contracts;
import org.junit.jupiter.api.Test;

class SealedTextTest {
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

  /** The example's hash was computed by another program, in another language. */
  @Test
  void whoever_canonicalises_the_content_comes_to_the_same_hash() throws IOException {
    var agreement = example();
    assertThat(SealedText.sha256(SealedText.of(agreement).canonical()))
        .isEqualTo(agreement.textHash());
  }

  @Test
  void keys_stand_in_order_without_spaces_and_thai_as_it_is() throws IOException {
    assertThat(SealedText.of(example()).canonical())
        .startsWith("{\"agreementId\":\"019b2a10-")
        .contains("\"title\":{\"en\":\"Mutual agreement: Warn Hat Yai of floods with three flags\"")
        .contains("\"th\":\"ข้อตกลงร่วม: เตือนภัยน้ำท่วมหาดใหญ่ด้วยธงสามสี\"")
        .doesNotContain("status", "signatures", "fulfilment");
  }

  @Test
  void a_number_has_one_form_however_it_was_written() throws IOException {
    assertThat(sealed(new BigDecimal("0.50")))
        .isEqualTo(sealed(new BigDecimal("0.5")))
        .contains("\"target\":0.5}");
    assertThat(sealed(new BigDecimal("1E+2"))).contains("\"target\":100}");
  }

  @Test
  void every_word_counts() throws IOException {
    var content = SealedText.of(example()).canonical();
    assertThat(SealedText.sha256(content.replace("สามสี", "สองสี")))
        .isNotEqualTo(SealedText.sha256(content));
  }

  private static String sealed(BigDecimal target) throws IOException {
    var text = SealedText.of(example());
    var first = text.commitments().getFirst();
    var kpi = new CommittedKpi("G-1", target, 2027);
    var promise =
        new SealedText.Promise(first.id(), first.actorId(), first.text(), first.dueOn(), kpi);
    return new SealedText(
            text.agreementId(),
            text.sessionId(),
            text.province(),
            text.title(),
            text.text(),
            text.parties(),
            java.util.List.of(promise))
        .canonical();
  }

  private static AgreementView example() throws IOException {
    var file = Contracts.folder().resolve("events/agreement/in-force.example.json").toFile();
    return JSON.treeToValue(JSON.readTree(file).get("agreement"), AgreementView.class);
  }
}
