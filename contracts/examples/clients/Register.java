import java.util.UUID;
import org.example.buranakan.ApiClient;
import org.example.buranakan.ApiException;
import org.example.buranakan.api.ActorsApi;
import org.example.buranakan.model.ActorChange;
import org.example.buranakan.model.ActorKind;
import org.example.buranakan.model.ActorRegistration;
import org.example.buranakan.model.Sector;
import org.example.buranakan.model.Text;

/** Registers an actor, corrects it, and is told that somebody was faster: URL and token are given. */
void main(String[] args) throws ApiException {
  var client = new ApiClient();
  client.updateBaseUri(args[0]);
  client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + args[1]));
  var actors = new ActorsApi(client);

  var name = new Text().th("เครือข่ายเฝ้าระวังน้ำ").en("Water watch network");
  var wanted =
      new ActorRegistration()
          .kind(ActorKind.NETWORK)
          .sector(Sector.COMMUNITY)
          .province("TH-90")
          .name(name);
  var key = UUID.randomUUID().toString();
  var actor = actors.registerActor(wanted, key);
  var again = actors.registerActor(wanted, key); // as after a lost answer: it is the same actor
  IO.println("registered once: " + actor.getId().equals(again.getId()));

  var read = "\"" + actor.getVersion() + "\""; // the ETag of what was read
  var change = new ActorChange().sector(Sector.CIVIL_SOCIETY).name(name);
  var corrected = actors.correctActor(actor.getId(), read, change);
  IO.println("corrected: version " + corrected.getVersion() + ", " + corrected.getSector());
  try {
    actors.correctActor(actor.getId(), read, change);
  } catch (ApiException refused) {
    IO.println("refused: " + refused.getCode() + " " + refused.getResponseBody());
  }
}
