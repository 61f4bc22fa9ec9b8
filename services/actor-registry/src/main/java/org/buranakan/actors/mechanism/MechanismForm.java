package org.buranakan.actors.mechanism;

import com.fasterxml.jackson.annotation.JsonProperty;

/// One of the four forms in which actors of a province collaborate.
public enum MechanismForm {
  /// City development company (บริษัทพัฒนาเมือง).
  @JsonProperty("city-development-company")
  CITY_DEVELOPMENT_COMPANY,
  /// Public-private partnership (การร่วมลงทุนระหว่างรัฐและเอกชน).
  @JsonProperty("public-private-partnership")
  PUBLIC_PRIVATE_PARTNERSHIP,
  /// City study centre (ศูนย์ศึกษาเพื่อพัฒนาเมือง).
  @JsonProperty("city-study-centre")
  CITY_STUDY_CENTRE,
  /// Provincial risk reduction committee (คณะกรรมการลดความเสี่ยงภัยระดับจังหวัด).
  @JsonProperty("risk-reduction-committee")
  RISK_REDUCTION_COMMITTEE
}
