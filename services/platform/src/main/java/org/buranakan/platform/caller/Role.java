package org.buranakan.platform.caller;

/** The roles of the Keycloak realm. */
public final class Role {
  /**
   * A ministry's system: reads all provinces, supports instruments as facilitator, reports figures
   * and defines KPIs for any province, and keeps what belongs to the whole country.
   */
  public static final String MINISTRY = "ministry";

  /** An officer of a province: keeps the records of the provinces in the token. */
  public static final String PROVINCE_OFFICER = "province-officer";

  /** Runs dialogues in the provinces in the token. */
  public static final String FACILITATOR = "facilitator";

  /** Speaks and signs for the actors in the token, and for those that appointed the account. */
  public static final String REPRESENTATIVE = "representative";

  /** Reads everything but personal data. */
  public static final String ANALYST = "analyst";

  /** Operates the suite; touches no content. */
  public static final String ADMINISTRATOR = "administrator";

  /** Searches and verifies the audit trails; touches no content. */
  public static final String AUDITOR = "auditor";

  /** Answers to persons for what is known of them, in all provinces: PDPA B.E. 2562 section 42. */
  public static final String DATA_PROTECTION_OFFICER = "data-protection-officer";

  private Role() {}
}
