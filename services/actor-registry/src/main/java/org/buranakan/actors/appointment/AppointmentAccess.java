package org.buranakan.actors.appointment;

import static org.buranakan.platform.caller.Action.APPOINT;
import static org.buranakan.platform.caller.Action.READ_APPOINTMENTS;
import static org.buranakan.platform.caller.Role.REPRESENTATIVE;
import static org.buranakan.platform.caller.Where.in;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.problem.Problem;
import org.buranakan.platform.problem.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Who appoints, revokes and sees: the actor itself, by those whose token names it, and whoever
 * keeps its record. The appointed may know of it and give it back, and not pass it on.
 */
@ApplicationScoped
class AppointmentAccess {
  private final Appointments appointments;
  private final Caller caller;
  private final Clock clock;

  AppointmentAccess(Appointments appointments, Caller caller, Clock clock) {
    this.appointments = appointments;
    this.caller = caller;
    this.clock = clock;
  }

  void requireMayAppoint(UUID actor, @Nullable String province) {
    if (!caller.may(APPOINT, in(province).onBehalfOf(actor))) {
      throw Problem.forbidden(
          appointments.anyValid(actor, caller.id(), clock.instant())
              ? noSubdelegation()
              : foreign());
    }
  }

  /** Who was appointed may give it back: Civil and Commercial Code, section 827. */
  void requireMayRevoke(AppointmentView one) {
    if (!caller.may(APPOINT, in(one.province()).onBehalfOf(one.actorId()))
        && !one.representative().toString().equals(caller.id())) {
      throw Problem.forbidden(foreign());
    }
  }

  void requireMaySee(AppointmentView one) {
    if (!visible().covers(one)) {
      throw Problem.forbidden(
          Reason.of(
              "caller.foreign-appointment",
              "การแต่งตั้งผู้แทนแสดงต่อตัวแสดงและผู้แทนนั้น เจ้าหน้าที่และผู้เกื้อหนุนของจังหวัด และกระทรวงเท่านั้น",
              "an appointment is shown to its actor and its representative, to officers and"
                  + " facilitators of the province, and to ministries"));
    }
  }

  Visible visible() {
    var provinces =
        caller.provinces().stream()
            .filter(province -> caller.may(READ_APPOINTMENTS, in(province)))
            .collect(Collectors.toSet());
    return new Visible(
        caller.isEverywhere(READ_APPOINTMENTS),
        provinces,
        caller.has(REPRESENTATIVE) ? caller.actors() : Set.of(),
        caller.id());
  }

  private static Reason foreign() {
    return Reason.of(
        "caller.may-not-appoint",
        "ผู้ที่แต่งตั้งและเพิกถอนผู้แทนได้ คือผู้ที่โทเคนระบุตัวแสดงนั้น เจ้าหน้าที่ของจังหวัดนั้น หรือกระทรวง (เฉพาะตัวแสดงระดับประเทศ)",
        "representatives are appointed and revoked by those whose token names the actor, by officers"
            + " of its province, or by ministries where it is of the whole country");
  }

  private static Reason noSubdelegation() {
    return Reason.of(
            "caller.no-subdelegation",
            "ท่านเป็นผู้แทนโดยการแต่งตั้ง จึงแต่งตั้งผู้อื่นต่ออีกทอดหนึ่งไม่ได้",
            "you represent this actor by appointment, and can't appoint others in turn")
        .basedOn(
            "ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 808: ตัวแทนต้องทำการด้วยตนเอง"
                + " เว้นแต่จะมีอำนาจใช้ตัวแทนช่วงทำการได้",
            "Civil and Commercial Code, section 808: an agent must act personally, unless it has"
                + " authority to act by a sub-agent");
  }
}
