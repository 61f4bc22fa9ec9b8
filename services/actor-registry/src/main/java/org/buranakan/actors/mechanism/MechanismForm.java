package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.buranakan.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four forms in which actors of a province collaborate. */
@Schema(description = "The four forms in which actors of a province collaborate.")
public enum MechanismForm {
  @JsonProperty("city-development-company")
  CITY_DEVELOPMENT_COMPANY("บริษัทพัฒนาเมือง", "city development company"),
  @JsonProperty("public-private-partnership")
  PUBLIC_PRIVATE_PARTNERSHIP("การร่วมลงทุนระหว่างรัฐและเอกชน", "public-private partnership"),
  @JsonProperty("city-study-centre")
  CITY_STUDY_CENTRE("ศูนย์ศึกษาเพื่อพัฒนาเมือง", "city study centre"),
  @JsonProperty("risk-reduction-committee")
  RISK_REDUCTION_COMMITTEE(
      "คณะกรรมการลดความเสี่ยงภัยระดับจังหวัด", "provincial risk reduction committee");

  private final Text title;

  MechanismForm(String th, String en) {
    title = Text.of(th, en);
  }

  Text title() {
    return title;
  }
}
