package org.buranakan.actors.appointment;

import static org.buranakan.platform.caller.Action.APPOINT;
import static org.buranakan.platform.caller.Action.READ_APPOINTMENTS;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.buranakan.actors.actor.ActorDirectory;
import org.buranakan.platform.caller.Allowed;
import org.buranakan.platform.caller.Caller;
import org.buranakan.platform.event.Outbox;
import org.buranakan.platform.paging.Page;
import org.buranakan.platform.paging.PageRequest;
import org.buranakan.platform.rest.Command;
import org.buranakan.platform.rest.Created;
import org.buranakan.platform.rest.IfMatch;
import org.buranakan.platform.rest.Versioned;
import org.buranakan.platform.time.ThaiTime;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@RunOnVirtualThread
@Path("/v1/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Appointments",
    description = "Who may speak and sign for an actor besides those whose tokens name it.")
class AppointmentResource {
  private final Appointments appointments;
  private final AppointmentAccess access;
  private final ActorDirectory actors;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;
  private final IfMatch ifMatch;

  AppointmentResource(
      Appointments appointments,
      AppointmentAccess access,
      ActorDirectory actors,
      Outbox outbox,
      Caller caller,
      Clock clock,
      IfMatch ifMatch) {
    this.appointments = appointments;
    this.access = access;
    this.actors = actors;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
    this.ifMatch = ifMatch;
  }

  /// Appoint a representative.
  ///
  /// For representatives whose token names the actor, for officers of its province, and for
  /// ministries where it is of the whole country. Who was appointed can't appoint others. An actor
  /// has at most 100 appointments that are not over. The appointment names the actor; the role
  /// `representative` the account gets from an administrator of the realm, if it has not got it
  /// yet. The other services know of it with the event, usually within a second. Publishes
  /// appointment.made.
  ///
  /// @return Appointed.
  /// @refuses 409 appointment.overlaps, appointment.too-many
  /// @refuses 422 actor.unknown, actor.dissolved, appointment.begins-in-the-past,
  ///     appointment.ends-before-it-begins, appointment.oneself, appointment.too-far
  @POST
  @Allowed(APPOINT)
  @Command
  public RestResponse<AppointmentView> appointRepresentative(@NotNull @Valid Appointing said) {
    var actor = actors.requireActiveToTheEnd(said.actorId());
    access.requireMayAppoint(actor.id(), actor.province());
    var now = clock.instant();
    var appointment = new Appointment(said, actor, caller.id(), now);
    appointments.requireFree(appointment.view(), ThaiTime.date(now));
    appointments.persist(appointment);
    outbox.publish(appointment.made());
    return Created.at("/v1/appointments/" + appointment.id(), appointment.view());
  }

  /// List appointments.
  ///
  /// Oldest first; those that the caller may read, and no others. Who was appointed sees its own.
  @GET
  @Allowed(READ_APPOINTMENTS)
  public Page<AppointmentView> listAppointments(
      @BeanParam @Valid AppointmentFilter filter, @BeanParam @Valid PageRequest page) {
    return Page.ofDocuments(
        AppointmentView.class,
        page,
        (after, most) -> appointments.list(filter, access.visible(), after, most),
        Appointment::view);
  }

  /// Read an appointment.
  ///
  /// For ministries, for officers and facilitators of the actor's province, for representatives
  /// whose token names the actor, and for the appointed account.
  @GET
  @Path("{id}")
  @Versioned(value = Appointment.class, decidesItself = true)
  @Allowed(READ_APPOINTMENTS)
  public AppointmentView readAppointment(UUID id) {
    var view = appointments.require(id).view();
    access.requireMaySee(view);
    return view;
  }

  /// Revoke an appointment.
  ///
  /// It ends at once and stays readable, as revoked; what was signed on it stays signed. The other
  /// services know of it with the event: usually within a second, but not before the event came if
  /// Kafka or a service is away. Who signed in between is found by comparing signedAt with
  /// revokedAt. A last day (validTo) needs no event. For those who may appoint, and for the
  /// appointed account, which gives it back. Publishes appointment.revoked.
  ///
  /// @refuses 409 appointment.revoked-already
  @DELETE
  @Path("{id}")
  @Allowed(APPOINT)
  @Command
  @ResponseStatus(204)
  public void revokeAppointment(UUID id) {
    var appointment = appointments.require(id);
    access.requireMayRevoke(appointment.view());
    ifMatch.require(appointment.view().version());
    outbox.publish(appointment.revoke(caller.id(), clock.instant()));
  }
}
