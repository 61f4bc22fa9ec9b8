package org.buranakan.platform.caller;

import static org.buranakan.platform.caller.Role.ADMINISTRATOR;
import static org.buranakan.platform.caller.Role.ANALYST;
import static org.buranakan.platform.caller.Role.AUDITOR;
import static org.buranakan.platform.caller.Role.DATA_PROTECTION_OFFICER;
import static org.buranakan.platform.caller.Role.FACILITATOR;
import static org.buranakan.platform.caller.Role.MINISTRY;
import static org.buranakan.platform.caller.Role.PROVINCE_OFFICER;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may do what, and how far: the authority of the whole suite. Every operation is {@link
 * Allowed} by one of these, its contract says so, and {@link Caller#require} holds to it.
 */
public enum Action {
  // What everybody may know who works here: organisations, mechanisms, indicators.
  READ_DIRECTORY(
      everywhere(
          MINISTRY,
          ANALYST,
          PROVINCE_OFFICER,
          FACILITATOR,
          REPRESENTATIVE,
          DATA_PROTECTION_OFFICER)),
  // How provinces compare: made of figures that the database does not show to all.
  COMPARE_PROVINCES(
      everywhere(
          MINISTRY,
          ANALYST,
          PROVINCE_OFFICER,
          FACILITATOR,
          REPRESENTATIVE,
          DATA_PROTECTION_OFFICER)),
  // What is talked about, settled, measured and hindered in a province.
  READ(everywhere(MINISTRY, ANALYST), ownProvinces(PROVINCE_OFFICER, FACILITATOR, REPRESENTATIVE)),
  // Names, identifiers, contacts of persons; and what the law gives to persons who ask for it.
  KNOW_PERSONS(
      ownProvinces(PROVINCE_OFFICER, FACILITATOR),
      national(MINISTRY),
      everywhere(DATA_PROTECTION_OFFICER)),
  ANSWER_TO_PERSONS(
      ownProvinces(PROVINCE_OFFICER), national(MINISTRY), everywhere(DATA_PROTECTION_OFFICER)),

  KEEP_ACTORS(ownProvinces(PROVINCE_OFFICER), national(MINISTRY)),
  APPOINT(ownActors(REPRESENTATIVE), ownProvinces(PROVINCE_OFFICER), national(MINISTRY)),
  READ_APPOINTMENTS(
      everywhere(MINISTRY), ownProvinces(PROVINCE_OFFICER, FACILITATOR), ownActors(REPRESENTATIVE)),
  KEEP_MECHANISMS(ownProvinces(PROVINCE_OFFICER)),

  RUN_DIALOGUES(ownProvinces(PROVINCE_OFFICER), ownTracks(FACILITATOR)),
  STATE_POSITIONS(ownActors(REPRESENTATIVE), ownTracks(FACILITATOR)),

  NEGOTIATE(ownProvinces(PROVINCE_OFFICER, FACILITATOR)),
  SIGN(ownActors(REPRESENTATIVE)),
  REPORT_PROGRESS(ownProvinces(PROVINCE_OFFICER), ownActors(REPRESENTATIVE)),
  END_AGREEMENTS(ownProvinces(PROVINCE_OFFICER)),
  ADOPT_STANDARDS(ownProvinces(PROVINCE_OFFICER, FACILITATOR)),

  DEFINE_INDICATORS(ownProvinces(PROVINCE_OFFICER), everywhere(MINISTRY)),
  SET_TARGETS(ownProvinces(PROVINCE_OFFICER), everywhere(MINISTRY)),
  REPORT_FIGURES(ownProvinces(PROVINCE_OFFICER), everywhere(MINISTRY)),

  REPORT_BOTTLENECKS(ownProvinces(PROVINCE_OFFICER, FACILITATOR), ownActors(REPRESENTATIVE)),
  REMOVE_BOTTLENECKS(ownProvinces(PROVINCE_OFFICER, FACILITATOR), everywhere(MINISTRY)),
  PROPOSE_INSTRUMENTS(
      ownProvinces(PROVINCE_OFFICER, FACILITATOR), ownActors(REPRESENTATIVE), everywhere(MINISTRY)),
  RAISE_PROGRAMMES(ownProvinces(PROVINCE_OFFICER, FACILITATOR), ownActors(REPRESENTATIVE)),
  ADOPT_INSTRUMENTS(ownProvinces(PROVINCE_OFFICER, FACILITATOR), everywhere(MINISTRY)),

  // The trail tells who did what, and whose data was shown: ids, no content.
  AUDIT(everywhere(AUDITOR)),

  // Operates the suite; what it holds stays closed.
  OPERATE(everywhere(ADMINISTRATOR));

  private record Grants(Scope scope, List<String> roles) {}

  @SuppressWarnings("ImmutableEnumChecker") // nobody can change what is unmodifiable
  private final Map<String, Scope> scopes;

  Action(Grants... rows) {
    var scopes = new LinkedHashMap<String, Scope>();
    for (var row : rows) {
      for (var role : row.roles) {
        scopes.put(role, row.scope);
      }
    }
    this.scopes = Collections.unmodifiableMap(scopes);
  }

  /** Whether it is noted down who tried it in vain, though nothing would have been changed. */
  public boolean isWatched() {
    return this == ANSWER_TO_PERSONS;
  }

  /** The roles that may do it, and how far each. */
  public Map<String, Scope> scopes() {
    return scopes;
  }

  private static Grants everywhere(String... roles) {
    return new Grants(Scope.EVERYWHERE, List.of(roles));
  }

  private static Grants ownProvinces(String... roles) {
    return new Grants(Scope.OWN_PROVINCES, List.of(roles));
  }

  private static Grants national(String... roles) {
    return new Grants(Scope.NATIONAL, List.of(roles));
  }

  private static Grants ownTracks(String... roles) {
    return new Grants(Scope.OWN_TRACKS, List.of(roles));
  }

  private static Grants ownActors(String... roles) {
    return new Grants(Scope.OWN_ACTORS, List.of(roles));
  }
}
