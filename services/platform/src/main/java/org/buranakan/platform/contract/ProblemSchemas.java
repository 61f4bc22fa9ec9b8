package org.buranakan.platform.contract;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.List;
import org.buranakan.platform.problem.Problem;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of problems, for the contract. */
final class ProblemSchemas {
  private ProblemSchemas() {}

  static void addTo(Components components) {
    components.addSchema("Problem", problem()).addSchema("Finding", finding());
  }

  private static Schema problem() {
    return of(SchemaType.OBJECT, "Why a request was not carried out (RFC 9457).")
        .addProperty(
            "type",
            text(
                    "Stable reference to this kind of problem, by its code. Seen from the address that"
                        + " was called it leads to a page that explains it",
                    "/problems/version.stale")
                .format("uri-reference"))
        .addProperty(
            "title",
            text(
                "What the status means; Thai or English, by Accept-Language",
                "The version seen is not the present one"))
        .addProperty(
            "status",
            of(SchemaType.INTEGER, "The HTTP status of the answer").format("int32").addExample(412))
        .addProperty(
            "detail",
            text(
                "What happened here, of the first finding; Thai or English, by Accept-Language",
                "this is at version 8 by now: read it again and retry"))
        .addProperty(
            "instance",
            text(
                "Path of the request, with … for whatever is neither an id nor a word of the contract's",
                "/v1/agreements/01998d3e-6f3b-7c55-8a41-2f0a6c1f9b7e"))
        .addProperty(
            "code", text("Stable code of the first finding; never translated", "version.stale"))
        .addProperty(
            "errors",
            of(SchemaType.ARRAY, "Every single finding; one at least, and the first 100 at most")
                .minItems(1)
                .maxItems(Problem.MOST_ERRORS)
                .items(createSchema().ref("#/components/schemas/Finding")))
        .required(List.of("type", "title", "status", "detail", "code", "errors"));
  }

  private static Schema finding() {
    return of(SchemaType.OBJECT, "One thing that is wrong, and where.")
        .addProperty(
            "pointer",
            text(
                "JSON pointer into the body; #query/… or #header/… for a parameter, #path for the"
                    + " path, #body for the body as a whole; missing if it is the request as a"
                    + " whole",
                "#header/If-Match"))
        .addProperty("code", text("Stable code for machines; never translated", "version.stale"))
        .addProperty(
            "detail",
            text(
                "What is wrong; Thai or English, by Accept-Language",
                "this is at version 8 by now: read it again and retry"))
        .addProperty(
            "basis",
            text(
                "What the rule rests on: a law, a finding of the study or an assumption; missing if"
                    + " it needs no reason",
                "assumption: an agreement is mutual from two parties on"))
        .required(List.of("code", "detail"));
  }

  private static Schema text(String description, String example) {
    return of(SchemaType.STRING, description).addExample(example);
  }

  private static Schema of(SchemaType type, String description) {
    return createSchema().addType(type).description(description);
  }
}
